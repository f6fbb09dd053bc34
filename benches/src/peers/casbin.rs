//! casbin: RBAC links for who holds which role, one policy line a rule, and a function of ours that tells whether a
//! rule covers a resource.
//!
//! Resources and rules are looked up in tables of native data: anything else would be slower still. casbin has no
//! index over its policies: each check runs the matcher over them until one allows.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use casbin::function_map::{OperatorFunction, dynamic_to_str};
use casbin::rhai::Dynamic;
use casbin::{CoreApi, DefaultModel, Enforcer, MgmtApi, NullAdapter};
use tokio::runtime::{Builder, Runtime};

use crate::dataset::{Dataset, DynamicRule, Resource};
use crate::subject::{Edit, Failure, Subject};

const MODEL: &str = "
[request_definition]
r = sub, obj

[policy_definition]
p = sub, rule

[role_definition]
g = _, _

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = g(r.sub, p.sub) && covers(r.obj, p.rule)
";

/// What [`covers`] looks at. casbin takes plain function pointers, which can hold no state, so it is global and a
/// process holds one set.
static TABLE: OnceLock<Table> = OnceLock::new();

struct Table {
    resources: HashMap<String, Resource>,
    rules: Vec<Rule>,
}

enum Rule {
    Dynamic(DynamicRule),
    Static(HashSet<u64>),
}

/// Whether the rule with this number covers the resource with this id.
fn covers(resource: Dynamic, rule: Dynamic) -> Dynamic {
    let (resource, rule) = (dynamic_to_str(&resource), dynamic_to_str(&rule));
    let table = TABLE.get();
    let covered = table.and_then(|table| {
        let resource = table.resources.get(resource.as_ref())?;
        Some(match table.rules.get(rule.parse::<usize>().ok()?)? {
            Rule::Dynamic(rule) => {
                let [first, second] = rule.tags.map(|tag| resource.tags[usize::from(tag.name)] == tag.value);
                rule.kind == resource.kind && first && second
            }
            Rule::Static(ids) => ids.contains(&resource.number),
        })
    });
    covered.unwrap_or(false).into()
}

/// One loaded set.
pub(crate) struct Casbin {
    enforcer: Enforcer,
    runtime: Runtime,
    resources: Vec<String>,
}

impl Subject for Casbin {
    const CRATE: &'static str = "casbin";

    fn load(set: &Dataset) -> Result<Casbin, Failure> {
        let runtime = Builder::new_current_thread().build().map_err(Failure::from)?;
        let mut rules = Vec::new();
        let mut lines = Vec::new();
        for role in &set.roles {
            let dynamic = role.dynamic.iter().map(|&rule| Rule::Dynamic(rule));
            let ids = role.ids.iter().map(|&index| set.resources[index as usize].number).collect();
            for rule in dynamic.chain([Rule::Static(ids)]) {
                lines.push(vec![role.id(), rules.len().to_string()]);
                rules.push(rule);
            }
        }
        let resources = set.resources.iter().map(|resource| (resource.id(), *resource)).collect();
        if TABLE.set(Table { resources, rules }).is_err() {
            return Err(Failure::from("this process holds a set already"));
        }
        let links = (0..set.users.len())
            .flat_map(|user| set.users[user].roles.iter().map(move |&role| link(set, user, role)))
            .collect();
        let enforcer = runtime.block_on(async {
            let model = DefaultModel::from_str(MODEL).await?;
            let mut enforcer = Enforcer::new(model, NullAdapter).await?;
            enforcer.enable_auto_save(false);
            enforcer.add_function("covers", OperatorFunction::Arg2(covers));
            enforcer.add_policies(lines).await?;
            enforcer.add_grouping_policies(links).await?;
            casbin::Result::Ok(enforcer)
        });
        let resources = set.resources.iter().map(Resource::id).collect();
        Ok(Casbin { enforcer: enforcer.map_err(Failure::from)?, runtime, resources })
    }

    fn check(&mut self, _way: usize, account: &str, resource: &str) -> Result<bool, Failure> {
        self.enforcer.enforce((account, resource)).map_err(Failure::from)
    }

    fn reach(&mut self, account: &str) -> Result<Vec<String>, Failure> {
        let mut reached = Vec::new();
        for resource in &self.resources {
            if self.enforcer.enforce((account, resource.as_str())).map_err(Failure::from)? {
                reached.push(resource.clone());
            }
        }
        Ok(reached)
    }

    fn detach(&self, set: &Dataset, user: usize, role: u32) -> Result<Edit<Casbin>, Failure> {
        let link = link(set, user, role);
        Ok(Box::new(|casbin| match casbin.runtime.block_on(casbin.enforcer.remove_grouping_policy(link)) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Failure::from("no such link")),
            Err(error) => Err(Failure::from(error)),
        }))
    }

    fn attach(&self, set: &Dataset, user: usize, role: u32) -> Result<Edit<Casbin>, Failure> {
        let link = link(set, user, role);
        Ok(Box::new(|casbin| {
            let added = casbin.runtime.block_on(casbin.enforcer.add_grouping_policy(link));
            added.map(drop).map_err(Failure::from)
        }))
    }

    /// Tags live in a table of ours, outside casbin.
    fn retag(&self, _set: &Dataset, _resource: &Resource) -> Result<Edit<Casbin>, Failure> {
        Err(Failure::NotMeasured("casbin holds no resources".to_owned()))
    }
}

fn link(set: &Dataset, user: usize, role: u32) -> Vec<String> {
    vec![set.users[user].id(), set.roles[role as usize].id()]
}
