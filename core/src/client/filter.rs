//! Filters of lists, with `?` placeholders.

use crate::{Error, Result};

/// Which entities a list shall hold: text in the filter language, with every value a program puts in standing
/// for a `?`. A value is put in as a JSON string, so that no value can change the filter's meaning.
///
/// ```
/// use gatepass::client::Filter;
/// let filter = Filter::new("name:? tag:env=?").value("on call").value("prod");
/// assert_eq!(filter.text().unwrap(), r#"name:"on call" tag:env="prod""#);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    template: String,
    values: Vec<String>,
}

impl Filter {
    /// Every entity.
    pub fn everything() -> Filter {
        Filter::default()
    }

    /// A filter with a `?` for every value that follows. An empty text stands for everything.
    pub fn new(template: impl Into<String>) -> Filter {
        Filter { template: template.into(), values: Vec::new() }
    }

    /// The value of the next `?`.
    pub fn value(mut self, value: impl ToString) -> Filter {
        self.values.push(value.to_string());
        self
    }

    /// The filter as it is sent. `InvalidArgument` where placeholders and values differ in number.
    pub fn text(&self) -> Result<String> {
        let placeholders = self.template.matches('?').count();
        if placeholders != self.values.len() {
            let given = self.values.len();
            return Err(Error::invalid(
                "filter",
                format!("has {placeholders} placeholders `?` and {given} values; give one value for each"),
            ));
        }
        let mut parts = self.template.split('?');
        let mut text = parts.next().unwrap_or_default().to_owned();
        for (value, part) in self.values.iter().zip(parts) {
            text.push_str(&serde_json::Value::from(value.as_str()).to_string());
            text.push_str(part);
        }
        Ok(text)
    }
}

impl From<&str> for Filter {
    fn from(text: &str) -> Filter {
        Filter::new(text)
    }
}

impl From<String> for Filter {
    fn from(text: String) -> Filter {
        Filter::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_leave_its_place() {
        let filter = Filter::new("name:? type:?").value("a\" OR id:\"b").value("what? \\ \n");
        assert_eq!(filter.text().as_deref(), Ok(r#"name:"a\" OR id:\"b" type:"what? \\ \n""#));
    }

    #[test]
    fn placeholders_and_values_must_agree() {
        for filter in [Filter::new("name:?"), Filter::new("name:x").value(1), Filter::new("a:? b:?").value(1)]
        {
            let error = filter.text().expect_err("the numbers differ");
            assert_eq!(error.field(), Some("filter"));
        }
        assert_eq!(Filter::everything().text().as_deref(), Ok(""));
        assert_eq!(Filter::from("suspended:false").text().as_deref(), Ok("suspended:false"));
    }

    #[test]
    fn numbers_and_booleans_become_strings() {
        assert_eq!(
            Filter::new("port:? up:?").value(5432).value(true).text().as_deref(),
            Ok(r#"port:"5432" up:"true""#)
        );
    }
}
