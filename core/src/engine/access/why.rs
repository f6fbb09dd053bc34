use bytes::Bytes;

use crate::model::stored::{self, ResourceView};

use super::AccessIndex;
use super::resources::Resource;
use super::rules::Form;

/// A rule that one more tag on the resource would make match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NearMiss {
    /// Its place in the role.
    pub(crate) rule: u32,
    /// The place among the rule's tags of the one that is missing.
    pub(crate) tag: u32,
}

/// What explanations ask: the rules one by one and in full, without what makes checks fast.
impl AccessIndex {
    /// Whether a role's rules are those of this stored state.
    pub(crate) fn has_rules_of(&self, role: u32, state: &Bytes) -> bool {
        self.roles.get(role as usize).is_some_and(|node| node.state == *state)
    }

    /// Whether a resource's type and tags are those of this stored state.
    pub(crate) fn has_tags_of(&self, resource: u32, view: Option<&ResourceView<'_>>) -> bool {
        let (Some(node), Some(view)) = (self.resources.get(resource), view) else { return false };
        let stored = stored::resource_tags(view).map(|(name, value)| self.tags.find(name, value));
        u32::from(node.type_code) == view.type_number && stored.eq(node.tags.iter().copied().map(Some))
    }

    /// The place of the first of a role's rules that selects a resource, whose id has this number.
    pub(crate) fn matching_rule(&self, role: u32, resource: u32, number: u64) -> Option<u32> {
        let (node, rules) = (self.resources.get(resource)?, &self.roles.get(role as usize)?.rules);
        let place = rules.iter().position(|rule| rule.form.selects(number, node, &self.tags))?;
        u32::try_from(place).ok()
    }

    /// The first of a role's rules that misses a resource by one tag.
    pub(crate) fn near_miss(&self, role: u32, resource: u32) -> Option<NearMiss> {
        let (node, rules) = (self.resources.get(resource)?, &self.roles.get(role as usize)?.rules);
        rules.iter().enumerate().find_map(|(place, rule)| {
            let tag = self.only_tag_missing(&rule.form, node)?;
            Some(NearMiss { rule: u32::try_from(place).ok()?, tag })
        })
    }

    /// The place of the tag that alone keeps a rule from matching.
    fn only_tag_missing(&self, form: &Form, resource: Resource<'_>) -> Option<u32> {
        let Form::Dynamic(rule) = form else { return None };
        if !rule.is_of(resource.type_code) {
            return None;
        }
        let conditions = rule.conditions.iter().enumerate();
        let mut missing = conditions.filter(|(_, condition)| !self.tags.meets(resource.tags, **condition));
        match (missing.next(), missing.next()) {
            (Some((place, _)), None) => u32::try_from(place).ok(),
            _ => None,
        }
    }
}
