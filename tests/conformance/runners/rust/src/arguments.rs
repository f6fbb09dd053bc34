//! What a call is given.

use std::collections::HashMap;
use std::time::Duration;

use gatepass::client::{Filter, Pages};
use gatepass::model::Timestamp;
use gatepass::wire::json::{parse_duration, parse_timestamp};
use serde_json::{Map, Value as Json};

use crate::failure::Failure;
use crate::value::{Described, Value, read, written};

/// What was kept, by its names.
pub(crate) type Kept = HashMap<String, Value>;

/// The arguments of one call, with what was kept in the places of its names.
#[derive(Debug)]
pub(crate) struct Arguments {
    args: Map<String, Json>,
    change: Map<String, Json>,
    values: Vec<Json>,
    take: Option<u64>,
    whole: bool,
}

impl Arguments {
    pub(crate) fn of(command: &Json, kept: &Kept) -> Arguments {
        let object = |name: &str| match command.get(name).map(|held| given(held, kept)) {
            Some(Json::Object(held)) => held,
            _ => Map::new(),
        };
        let mut args = object("args");
        if let (Some("modify"), Some(id)) = (command.get("do").and_then(Json::as_str), command.get("id")) {
            args.insert("id".to_owned(), given(id, kept));
        }
        // An update is of the entity itself.
        if let Some(entity) = command.pointer("/args/entity/$kept").and_then(Json::as_str) {
            args.insert("entity".to_owned(), kept.get(entity).map_or(Json::Null, |value| value.json.clone()));
        }
        Arguments {
            args,
            change: object("change"),
            values: command.get("values").and_then(Json::as_array).cloned().unwrap_or_default(),
            take: command.get("take").and_then(Json::as_u64),
            whole: command.get("whole").and_then(Json::as_bool).unwrap_or(false),
        }
    }

    /// Whether the whole answer is wanted, with what it shows this once.
    pub(crate) fn whole(&self) -> bool {
        self.whole
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.args.contains_key(name)
    }

    pub(crate) fn json(&self, name: &str) -> Option<&Json> {
        self.args.get(name)
    }

    /// An argument that is a text; empty where it is not given.
    pub(crate) fn text(&self, name: &str) -> Result<&str, Failure> {
        match self.args.get(name) {
            None | Some(Json::Null) => Ok(""),
            Some(Json::String(text)) => Ok(text),
            Some(other) => Err(wrong(name, other, "a text")),
        }
    }

    pub(crate) fn number(&self, name: &str) -> Result<u64, Failure> {
        let Some(held) = self.args.get(name) else { return Ok(0) };
        let number = held.as_u64().or_else(|| held.as_str().and_then(|text| text.parse().ok()));
        number.ok_or_else(|| wrong(name, held, "a number"))
    }

    pub(crate) fn duration(&self, name: &str) -> Result<Option<Duration>, Failure> {
        self.args.get(name).map(|held| duration(name, held)).transpose()
    }

    pub(crate) fn instant(&self, name: &str) -> Result<Option<Timestamp>, Failure> {
        self.args.get(name).map(|held| instant(name, held)).transpose()
    }

    /// The fields of an entity, as that.
    pub(crate) fn entity<T: Described>(&self) -> Result<T, Failure> {
        written(&Json::Object(self.args.clone()))
    }

    /// A request as its messages have it.
    pub(crate) fn request<T: Described>(&self) -> Result<T, Failure> {
        self.entity()
    }

    /// The same without these.
    pub(crate) fn without(&self, names: &[&str]) -> Arguments {
        let rest = self.args.iter().filter(|(name, _)| !names.contains(&name.as_str()));
        let args = rest.map(|(name, held)| (name.clone(), held.clone())).collect();
        Arguments { args, change: Map::new(), values: Vec::new(), take: None, whole: self.whole }
    }

    /// The kept entity with its change.
    pub(crate) fn changed<T: Described>(&self) -> Result<T, Failure> {
        let entity =
            self.args.get("entity").ok_or_else(|| Failure::of_runner("an update is of an entity"))?;
        self.over(entity.clone())
    }

    fn over<T: Described>(&self, entity: Json) -> Result<T, Failure> {
        let Json::Object(mut fields) = entity else {
            return Err(Failure::of_runner(format!("{entity} is no entity")));
        };
        fields.extend(self.change.iter().map(|(name, held)| (name.clone(), held.clone())));
        written(&Json::Object(fields))
    }

    pub(crate) fn filter(&self) -> Result<Filter, Failure> {
        let filter = Filter::new(self.text("filter")?);
        Ok(self.values.iter().fold(filter, |filter, value| match value {
            Json::String(text) => filter.value(text),
            other => filter.value(other),
        }))
    }

    /// A list, or its first.
    pub(crate) async fn listed<T: Described>(&self, mut pages: Pages<T>) -> Result<Value, Failure> {
        match self.take {
            Some(_) => Value::list(&pages.next().await.transpose()?.into_iter().collect::<Vec<_>>()),
            None => Value::list(&pages.collect().await?),
        }
    }
}

impl Arguments {
    /// How many entities each page of a list has.
    pub(crate) async fn page_sizes<T: Send + 'static>(
        &self,
        mut pages: Pages<T>,
    ) -> Result<Vec<usize>, Failure> {
        let mut sizes = Vec::new();
        while let Some(page) = pages.next_page().await {
            sizes.push(page?.len());
        }
        Ok(sizes)
    }
}

/// A change of an entity that is got and written back, perhaps several times.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    given: &'a Arguments,
    failed: Option<Failure>,
}

impl<'a> Change<'a> {
    pub(crate) fn new(given: &'a Arguments) -> Change<'a> {
        Change { given, failed: None }
    }

    pub(crate) fn make<T: Described>(&mut self, entity: &mut T) {
        match read(entity).and_then(|entity| self.given.over(entity)) {
            Ok(changed) => *entity = changed,
            Err(failed) => self.failed = Some(failed),
        }
    }

    /// What came of it, unless the change itself could not be made.
    pub(crate) fn outcome(self, changed: Value) -> Result<Value, Failure> {
        self.failed.map_or(Ok(changed), Err)
    }
}

/// A value with what was kept in the places of its names: an entity's id, or the value itself where it has none.
pub(crate) fn given(value: &Json, kept: &Kept) -> Json {
    match value {
        Json::Object(object) => {
            if let Some(name) = object.get("$kept").and_then(Json::as_str) {
                let json = kept.get(name).map_or(Json::Null, |value| value.json.clone());
                return json.get("id").cloned().unwrap_or(json);
            }
            if let Some(bytes) = object.get("$bytes") {
                return bytes.clone();
            }
            Json::Object(object.iter().map(|(name, held)| (name.clone(), given(held, kept))).collect())
        }
        Json::Array(items) => Json::Array(items.iter().map(|held| given(held, kept)).collect()),
        other => other.clone(),
    }
}

pub(crate) fn duration(name: &str, held: &Json) -> Result<Duration, Failure> {
    let parts = held.as_str().and_then(|text| parse_duration(text).ok());
    let duration = parts.and_then(|(seconds, nanos)| {
        Some(Duration::new(u64::try_from(seconds).ok()?, u32::try_from(nanos).ok()?))
    });
    duration.ok_or_else(|| wrong(name, held, "a duration"))
}

pub(crate) fn instant(name: &str, held: &Json) -> Result<Timestamp, Failure> {
    let parts = held.as_str().and_then(|text| parse_timestamp(text).ok());
    let (seconds, nanos) = parts.ok_or_else(|| wrong(name, held, "an instant"))?;
    Ok(Timestamp::from_parts(seconds, nanos))
}

pub(crate) fn wrong(name: &str, held: &Json, what: &str) -> Failure {
    Failure::of_runner(format!("this does not compile in Rust: `{name}` is {held}, not {what}"))
}
