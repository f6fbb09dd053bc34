use gatepass_wire::messages::V1_RESOURCE;
use once_cell::race::OnceBox;

use super::rule::{KindNames, KindTable};

/// Every spelling of every type of resource (oneof name, legacy short name) and its number.
pub fn resource_types() -> &'static KindTable {
    static TABLE: OnceBox<KindTable> = OnceBox::new();
    TABLE.get_or_init(|| {
        let spellings = V1_RESOURCE.fields.iter().flat_map(|field| {
            let number = u16::try_from(field.number).unwrap_or(0);
            [(field.name, number), (field.type_alias, number)]
                .into_iter()
                .filter(|(name, _)| !name.is_empty())
        });
        // Two types with one name would be a defect of the definition; a test looks for it.
        Box::new(KindTable::new(spellings).unwrap_or_default())
    })
}

/// The number of a type of resource by any of its names, ignoring case and underscores.
pub fn resource_type(name: &str) -> Option<u16> {
    resource_types().kind(name)
}

/// The name of a type of resource (`postgres`), as the oneof spells it.
pub fn resource_type_name(number: u32) -> Option<&'static str> {
    V1_RESOURCE.field(number).map(|field| field.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_names_one_type() {
        assert_eq!(V1_RESOURCE.fields.len(), 119);
        for field in V1_RESOURCE.fields {
            assert_eq!(resource_type(field.name).map(u32::from), Some(field.number), "{}", field.name);
            assert_eq!(
                resource_type(field.type_alias).map(u32::from),
                Some(field.number),
                "{}",
                field.type_alias
            );
        }
        assert_eq!(resource_type("amazon_eks"), resource_type("amazoneks"));
        assert_ne!(resource_type("mongo-replicaset"), resource_type("mongoReplicaSet"));
    }
}
