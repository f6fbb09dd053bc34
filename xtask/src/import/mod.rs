//! Writes `proto/v1/*.proto` from facts: StrongDM's wire contract as data, what that data lacks (the overlay),
//! and what gatepass decides (`proto/overrides.json`). Run once for each new version of the facts; from then on
//! the proto files are the definition.

mod facts;
mod print;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use facts::{Facts, Message, Overlay, Overrides};

/// What the printer needs to know beyond one file's facts.
struct Sources {
    overlay: Overlay,
    overrides: Overrides,
    /// Message or enum name → the file that defines it.
    homes: BTreeMap<String, String>,
    /// Messages that are map entries.
    map_entries: BTreeMap<String, Message>,
    /// Messages whose reference fields name entities: those that a service creates, and the members of their oneofs.
    referring: BTreeSet<String>,
}

/// Reads the facts in `folder` and writes `proto/v1`.
pub(crate) fn run(root: &Path, folder: &Path) -> Result<()> {
    let facts: Facts = read(&folder.join("strongdm-v1.json"))?;
    let sources = Sources {
        overlay: read(&folder.join("overlay.json"))?,
        overrides: read(&root.join("proto/overrides.json"))?,
        homes: homes(&facts),
        map_entries: map_entries(&facts),
        referring: referring(&facts),
    };
    check_permissions(&facts, &sources.overrides)?;
    let target = root.join("proto/v1");
    fs::create_dir_all(&target)?;
    for file in &facts.files {
        fs::write(target.join(&file.file), print::file(file, &sources)?)?;
    }
    println!("wrote {} files to proto/v1", facts.files.len());
    Ok(())
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("cannot understand {}", path.display()))
}

fn homes(facts: &Facts) -> BTreeMap<String, String> {
    let mut homes = BTreeMap::new();
    for file in &facts.files {
        let messages = file.messages.iter().map(|message| &message.name);
        for name in messages.chain(file.enums.iter().map(|declared| &declared.name)) {
            homes.insert(name.clone(), file.file.clone());
        }
    }
    homes
}

fn map_entries(facts: &Facts) -> BTreeMap<String, Message> {
    let messages = facts.files.iter().flat_map(|file| &file.messages);
    messages
        .filter(|message| message.map_entry)
        .map(|message| (message.name.clone(), message.clone()))
        .collect()
}

fn referring(facts: &Facts) -> BTreeSet<String> {
    let mut referring = BTreeSet::from(["ApprovalFlowApprover".to_owned()]);
    let messages = || facts.files.iter().flat_map(|file| &file.messages);
    for service in facts.files.iter().flat_map(|file| &file.services) {
        if !service.methods.iter().any(|method| method.name == "Create") {
            continue;
        }
        referring.insert(service.noun.clone());
        let Some(entity) = messages().find(|message| message.name == service.noun) else { continue };
        for member in entity.fields.iter().filter(|field| field.oneof.is_some()) {
            referring.insert(member.r#type.trim_start_matches("v1.").to_owned());
        }
    }
    referring
}

/// A method without a permission must not get into proto/: the default would be a guess.
fn check_permissions(facts: &Facts, overrides: &Overrides) -> Result<()> {
    for service in facts.files.iter().flat_map(|file| &file.services) {
        for method in &service.methods {
            let known =
                overrides.permissions.get(&service.name).and_then(|methods| methods.get(&method.name));
            if known.is_none() {
                bail!("proto/overrides.json names no permission for {}.{}", service.name, method.name);
            }
        }
    }
    Ok(())
}
