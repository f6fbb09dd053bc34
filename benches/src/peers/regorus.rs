//! regorus: Rego over a data document of users, roles and resources. A role's dynamic rules are keyed by type and its
//! static rule is an object keyed by id, so that Rego's own look-ups narrow the search.
//!
//! It is asked two ways: through its interpreter and through its virtual machine.

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Value};

use crate::dataset::{Dataset, Resource, Role, TYPES, User};
use crate::subject::{Edit, Failure, Subject, Way};

const POLICY: &str = r#"
package gatepass

default allow := false

allow if {
    some role in data.users[input.account]
    data.ids[role][input.resource]
}

allow if {
    resource := data.resources[input.resource]
    some role in data.users[input.account]
    some rule in data.rules[role][resource.type]
    resource[rule.first] == rule.first_value
    resource[rule.second] == rule.second_value
}

reach contains id if {
    some role in data.users[input.account]
    some id, _ in data.ids[role]
}

reach contains id if {
    some id, resource in data.resources
    some role in data.users[input.account]
    some rule in data.rules[role][resource.type]
    resource[rule.first] == rule.first_value
    resource[rule.second] == rule.second_value
}
"#;
const ALLOW: &str = "data.gatepass.allow";
const REACH: &str = "data.gatepass.reach";
const ALLOW_ENTRY: usize = 0;
const REACH_ENTRY: usize = 1;
const INTERPRETER: usize = 0;
const MACHINE: usize = 1;

/// One loaded set.
pub(crate) struct Regorus {
    engine: Engine,
    machine: RegoVM,
    account: Value,
    resource: Value,
}

impl Regorus {
    fn input(&self, account: &str, resource: &str) -> Result<Value, Failure> {
        object([(self.account.clone(), account.into()), (self.resource.clone(), resource.into())])
    }

    /// Changes the data document. The engine must let go of it first, or each level of it would be copied.
    fn replace(&mut self, part: &str, id: &str, value: Value) -> Result<(), Failure> {
        let mut data = self.engine.get_data();
        self.engine.clear_data();
        self.machine.set_data(Value::new_object()).map_err(Failure::from)?;
        *entry(entry(&mut data, part)?, id)? = value;
        self.machine.set_data(data.clone()).map_err(Failure::from)?;
        self.engine.add_data(data).map_err(Failure::from)
    }
}

impl Subject for Regorus {
    const CRATE: &'static str = "regorus";
    const WAYS: &'static [Way] = &[
        Way { name: "interpreter", only_repeats: false },
        Way { name: "virtual machine", only_repeats: false },
    ];
    const AFTER_CHANGE: usize = MACHINE;

    fn load(set: &Dataset) -> Result<Regorus, Failure> {
        let data = document(set)?;
        let mut engine = Engine::new();
        engine.add_policy("gatepass.rego".to_owned(), POLICY.to_owned()).map_err(Failure::from)?;
        engine.add_data(data.clone()).map_err(Failure::from)?;
        let policy = engine.compile_with_entrypoint(&ALLOW.into()).map_err(Failure::from)?;
        let program = Compiler::compile_from_policy(&policy, &[ALLOW, REACH]).map_err(Failure::from)?;
        let mut machine = RegoVM::new();
        machine.set_max_instructions(usize::MAX);
        machine.load_program(program);
        machine.set_data(data).map_err(Failure::from)?;
        Ok(Regorus { engine, machine, account: "account".into(), resource: "resource".into() })
    }

    fn check(&mut self, way: usize, account: &str, resource: &str) -> Result<bool, Failure> {
        let input = self.input(account, resource)?;
        let answer = if way == INTERPRETER {
            self.engine.set_input(input);
            self.engine.eval_rule(ALLOW.to_owned()).map_err(Failure::from)?
        } else {
            self.machine.set_input(input);
            self.machine.execute_entry_point_by_index(ALLOW_ENTRY).map_err(Failure::from)?
        };
        answer.as_bool().copied().map_err(Failure::from)
    }

    /// One query of the virtual machine.
    fn reach(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let input = self.input(account, "")?;
        self.machine.set_input(input);
        let answer = self.machine.execute_entry_point_by_index(REACH_ENTRY).map_err(Failure::from)?;
        let ids = answer.as_set().map_err(Failure::from)?;
        ids.iter().map(|id| id.as_string().map(|id| id.to_string()).map_err(Failure::from)).collect()
    }

    /// The query narrows by type before it compares, which is far cheaper than a check of each.
    fn reach_is_a_scan() -> bool {
        false
    }

    fn detach(&self, set: &Dataset, user: usize, role: u32) -> Result<Edit<Regorus>, Failure> {
        let mut without = set.users[user].clone();
        without.roles.retain(|&held| held != role);
        Ok(hold(set, &without))
    }

    fn attach(&self, set: &Dataset, user: usize, _role: u32) -> Result<Edit<Regorus>, Failure> {
        Ok(hold(set, &set.users[user]))
    }

    fn retag(&self, set: &Dataset, resource: &Resource) -> Result<Edit<Regorus>, Failure> {
        let (id, value) = (resource.id(), resource_value(set, resource)?);
        Ok(Box::new(move |regorus| regorus.replace("resources", &id, value)))
    }
}

/// The user holds just the roles it has here.
fn hold(set: &Dataset, user: &User) -> Edit<Regorus> {
    let (id, roles) = (user.id(), user_value(set, user));
    Box::new(move |regorus| regorus.replace("users", &id, roles))
}

fn object(fields: impl IntoIterator<Item = (Value, Value)>) -> Result<Value, Failure> {
    let mut object = Value::new_object();
    let map = object.as_object_mut().map_err(Failure::from)?;
    for (name, value) in fields {
        map.insert(name, value);
    }
    Ok(object)
}

fn entry<'a>(object: &'a mut Value, name: &str) -> Result<&'a mut Value, Failure> {
    let map = object.as_object_mut().map_err(Failure::from)?;
    map.get_mut(&name.into()).ok_or_else(|| Failure::from(format!("`{name}` is missing")))
}

fn document(set: &Dataset) -> Result<Value, Failure> {
    let users = set.users.iter().map(|user| (user.id().into(), user_value(set, user)));
    let ids = set.roles.iter().map(|role| {
        let ids = role.ids.iter().map(|&index| (set.resources[index as usize].id().into(), true.into()));
        object(ids).map(|ids| (role.id().into(), ids))
    });
    let rules = set.roles.iter().map(|role| rules_value(role).map(|rules| (role.id().into(), rules)));
    let resources = (set.resources.iter())
        .map(|resource| resource_value(set, resource).map(|value| (resource.id().into(), value)));
    object([
        ("users".into(), object(users)?),
        ("ids".into(), object(ids.collect::<Result<Vec<_>, _>>()?)?),
        ("rules".into(), object(rules.collect::<Result<Vec<_>, _>>()?)?),
        ("resources".into(), object(resources.collect::<Result<Vec<_>, _>>()?)?),
    ])
}

fn user_value(set: &Dataset, user: &User) -> Value {
    user.roles.iter().map(|&role| Value::from(set.roles[role as usize].id())).collect::<Vec<_>>().into()
}

/// By type, the rules that ask for it.
fn rules_value(role: &Role) -> Result<Value, Failure> {
    let mut by_type: Vec<(u8, Vec<Value>)> = Vec::new();
    for rule in &role.dynamic {
        let [first, second] = rule.tags;
        let value = object([
            ("first".into(), first.name().into()),
            ("first_value".into(), first.text().into()),
            ("second".into(), second.name().into()),
            ("second_value".into(), second.text().into()),
        ])?;
        match by_type.iter_mut().find(|(kind, _)| *kind == rule.kind) {
            Some((_, rules)) => rules.push(value),
            None => by_type.push((rule.kind, vec![value])),
        }
    }
    object(by_type.into_iter().map(|(kind, rules)| (TYPES[usize::from(kind)].into(), rules.into())))
}

fn resource_value(set: &Dataset, resource: &Resource) -> Result<Value, Failure> {
    let kind = ("type".into(), TYPES[usize::from(resource.kind)].into());
    object(set.tags_of(resource).map(|tag| (tag.name().into(), tag.text().into())).chain([kind]))
}
