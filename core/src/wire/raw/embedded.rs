//! Instants, durations and tags inside an entity.

use gatepass_wire::schema::{Field, Message};
use smallvec::SmallVec;

use crate::error::Result;

use super::canonical::Walk;
use super::path::Path;
use super::seen::{Seen, check_once};
use super::special::{Special, TAG_PAIR, check_time};
use super::values::check_number;
use super::writer;

pub(super) const MAX_TAGS: usize = 50;
pub(super) const MAX_TAG_NAME: usize = 128;
pub(super) const MAX_TAG_VALUE: usize = 256;

impl Walk {
    /// Seconds and nanoseconds.
    pub(super) fn time(
        &mut self,
        special: Special,
        message: &'static Message,
        body: &[u8],
        path: &Path<'_>,
    ) -> Result<(i64, i32)> {
        let seen = self.collect(message, body, path)?;
        check_once(message, &seen, path)?;
        let mut parts = (0, 0);
        for Seen { index, value } in seen {
            let field = &message.fields[index];
            let number =
                check_number(field.ty, value.as_uint().unwrap_or(0), &path.field(field.json_name))? as i64;
            // check_number has seen that the nanoseconds fit 32 bits.
            if field.number == 1 { parts.0 = number } else { parts.1 = number as i32 }
        }
        check_time(special, parts.0, parts.1).map_err(|why| path.error(why))?;
        Ok(parts)
    }

    /// Tags, by name: equal tags are equal bytes.
    pub(super) fn tags(
        &mut self,
        field: &'static Field,
        message: &'static Message,
        body: &[u8],
        path: &Path<'_>,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        let seen = self.collect(message, body, path)?;
        let mut pairs: SmallVec<[(&str, &str); 8]> = SmallVec::new();
        for (index, Seen { value, .. }) in seen.iter().enumerate() {
            pairs.push(self.tag_pair(value.as_bytes().unwrap_or_default(), &path.item("pairs", index))?);
        }
        if pairs.len() > MAX_TAGS {
            return Err(path.error(format!("holds {} tags; at most {MAX_TAGS} are possible", pairs.len())));
        }
        pairs.sort_unstable();
        if let Some(twice) = pairs.windows(2).find(|two| two[0].0 == two[1].0) {
            return Err(path.error(format!("names the tag `{}` twice", twice[0].0)));
        }
        if pairs.is_empty() {
            return Ok(());
        }
        writer::nested_field(out, field.number, |out| {
            for (name, value) in pairs {
                writer::nested_field(out, 1, |out| {
                    writer::bytes_field(out, 1, name.as_bytes());
                    if !value.is_empty() {
                        writer::bytes_field(out, 2, value.as_bytes());
                    }
                });
            }
        });
        Ok(())
    }

    fn tag_pair<'a>(&mut self, body: &'a [u8], path: &Path<'_>) -> Result<(&'a str, &'a str)> {
        let seen = self.collect(TAG_PAIR, body, path)?;
        check_once(TAG_PAIR, &seen, path)?;
        let mut pair = ("", "");
        for Seen { index, value } in seen {
            let field = &TAG_PAIR.fields[index];
            let text = self.check_text(value.as_bytes().unwrap_or_default(), &path.field(field.json_name))?;
            if field.number == 1 { pair.0 = text } else { pair.1 = text }
        }
        if pair.0.is_empty() {
            return Err(path.field("name").error("is empty; a tag needs a name"));
        }
        for (text, most, name) in [(pair.0, MAX_TAG_NAME, "name"), (pair.1, MAX_TAG_VALUE, "value")] {
            // Bytes are counted first because counting characters takes longer.
            if text.len() > most && text.chars().count() > most {
                return Err(path.field(name).error(format!("is longer than {most} characters")));
            }
        }
        Ok(pair)
    }
}
