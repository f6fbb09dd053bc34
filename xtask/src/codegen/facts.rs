//! Reads the custom options of `proto/options.proto` off descriptors.

use prost_reflect::{DescriptorPool, DynamicMessage, Value};

/// The options of one element, read field by field.
pub(super) struct Facts(Option<DynamicMessage>);

impl Facts {
    /// The extension `gatepass.options.<name>` of these options.
    pub(super) fn read(pool: &DescriptorPool, options: &DynamicMessage, name: &str) -> Facts {
        let extension = pool.get_extension_by_name(&format!("gatepass.options.{name}"));
        let value = extension.filter(|extension| options.has_extension(extension));
        Facts(value.and_then(|extension| options.get_extension(&extension).as_message().cloned()))
    }

    pub(super) fn is_set(&self) -> bool {
        self.0.is_some()
    }

    fn value(&self, field: &str) -> Option<Value> {
        let message = self.0.as_ref()?;
        message
            .has_field_by_name(field)
            .then(|| message.get_field_by_name(field).map(|value| value.into_owned()))?
    }

    pub(super) fn flag(&self, field: &str) -> bool {
        self.value(field).and_then(|value| value.as_bool()).unwrap_or(false)
    }

    pub(super) fn text(&self, field: &str) -> String {
        self.value(field).and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }

    pub(super) fn number(&self, field: &str) -> i32 {
        self.value(field).and_then(|value| value.as_enum_number()).unwrap_or(0)
    }

    pub(super) fn whole(&self, field: &str) -> i32 {
        self.value(field)
            .and_then(|value| value.as_u32())
            .and_then(|value| i32::try_from(value).ok())
            .unwrap_or(0)
    }

    pub(super) fn texts(&self, field: &str) -> Vec<String> {
        let value = self.value(field);
        let list = value.as_ref().and_then(Value::as_list).unwrap_or_default();
        list.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect()
    }

    pub(super) fn message(&self, field: &str) -> Facts {
        Facts(self.value(field).and_then(|value| value.as_message().cloned()))
    }

    pub(super) fn messages(&self, field: &str) -> Vec<Facts> {
        let value = self.value(field);
        let list = value.as_ref().and_then(Value::as_list).unwrap_or_default();
        list.iter().map(|item| Facts(item.as_message().cloned())).collect()
    }
}
