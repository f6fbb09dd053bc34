use super::{AccessRule, Selector, TagMatch, TagQuery};
use crate::model::EntityId;

impl AccessRule {
    /// Whether the rule selects the resource with this kind, id and tags (RULES 1.2). This is the plain statement of
    /// the rule, kept clear rather than fast; what compiles rules is tested against it.
    pub fn matches(&self, kind: u16, id: EntityId, tags: &[(&str, &str)]) -> bool {
        match &self.selector {
            Selector::Ids(ids) => ids.contains(&id),
            Selector::Dynamic { kind: wanted, tags: all } => {
                wanted.as_ref().is_none_or(|wanted| wanted.code == kind)
                    && all.iter().all(|(name, value)| has_tag(tags, name, value))
            }
            Selector::Query { query, .. } => query.matches(tags),
        }
    }
}

impl TagQuery {
    /// Whether the query accepts a resource with these tags.
    pub fn matches(&self, tags: &[(&str, &str)]) -> bool {
        match self {
            TagQuery::Has { name, value } => has_tag(tags, name, value),
            TagQuery::Not(inner) => !inner.matches(tags),
            TagQuery::And(all) => all.iter().all(|inner| inner.matches(tags)),
            TagQuery::Or(any) => any.iter().any(|inner| inner.matches(tags)),
        }
    }
}

/// Whether one of the tags has both the name and the value. A resource without tags has none, so that not even
/// `*`=`*` finds it.
fn has_tag(tags: &[(&str, &str)], name: &TagMatch, value: &TagMatch) -> bool {
    tags.iter().any(|(tag_name, tag_value)| name.matches(tag_name) && value.matches(tag_value))
}
