//! A sentence on everything: the proto's own comment, else what the facts say.

use prost_reflect::{DescriptorPool, FieldDescriptor, MessageDescriptor};

use super::super::facts::Facts;

/// What the words mean that StrongDM's wire facts do not explain.
const WORDS: &[(&str, &str)] = &[
    ("Account", "Who reaches resources: a user, a service account or a token."),
    ("User", "A person."),
    ("Service", "A service account."),
    ("Token", "An API key or an admin token."),
    ("Resource", "What is accessed: a datasource, server, cluster, cloud or website."),
    ("Role", "A named set of access rules; accounts hold it by attachment, directly or through a group."),
    ("Group", "A named set of accounts."),
    ("AccountAttachment", "An account holds a role."),
    ("AccountGrant", "Time-boxed access of one account to one resource."),
    ("AccountGroup", "An account is a member of a group."),
    ("GroupRole", "A group holds a role."),
    ("Workflow", "Which resources may be requested, under which approval workflow, for how long."),
    ("WorkflowRole", "Holders of a role may use a workflow."),
    ("ApprovalWorkflow", "Who approves, in which steps; or nobody, where the mode is `automatic`."),
    ("ApprovalFlowStep", "One step of an approval workflow."),
    ("ApprovalFlowApprover", "Who approves a step: an account, a role, a group or a reference."),
    ("AccessRequest", "One account's wish for one resource for a while, with a reason."),
    ("Activity", "One line of the audit trail: who did what to which entities, when, from where."),
    ("Policy", "A Cedar policy; only its `forbid` statements have an effect."),
    ("Node", "A gateway, relay or proxy cluster."),
    ("SecretStore", "Where credentials of resources are kept."),
    ("SecretEngine", "What makes and rotates managed secrets."),
    ("Organization", "The organization itself."),
];

/// Of a message.
pub(super) fn message(message: &MessageDescriptor, kind_of: Option<&str>) -> String {
    let own = comment(message.parent_pool(), message.parent_file().name(), message.path());
    if !own.is_empty() {
        return own;
    }
    if let Some((_, words)) = WORDS.iter().find(|(name, _)| *name == message.name()) {
        return (*words).to_owned();
    }
    match kind_of {
        Some(union) => format!("A {} of the kind `{}`.", spaced(union), message.name()),
        None => sentence(&spaced(message.name())),
    }
}

/// Of a field.
pub(super) fn field(pool: &DescriptorPool, field: &FieldDescriptor) -> String {
    let facts = Facts::read(pool, &field.options(), "field");
    let own = comment(pool, field.parent_message().parent_file().name(), field.path());
    let mut out = if own.is_empty() { sentence(&field.name().replace('_', " ")) } else { own };
    let mut add = |text: &str| {
        out.push(' ');
        out.push_str(text);
    };
    if facts.flag("required") {
        add("Required.");
    }
    if facts.flag("read_only") {
        add("Set by the server.");
    }
    if facts.flag("server_default") {
        add("The server chooses it where it is not given.");
    }
    if facts.flag("secret") {
        add("A secret: it is never printed.");
    }
    if facts.flag("write_only") {
        add("Accepted and never returned.");
    }
    let noun = facts.message("references").text("noun");
    if !noun.is_empty() {
        add(&format!("Names a {}: by its id, or by its name where it is written.", spaced(&noun)));
    }
    if is_deprecated(field) {
        add("Deprecated.");
    }
    out
}

fn is_deprecated(field: &FieldDescriptor) -> bool {
    field.field_descriptor_proto().options.as_ref().is_some_and(|options| options.deprecated())
}

/// The comment that stands before an element, in one line a paragraph.
pub(super) fn comment(pool: &DescriptorPool, file: &str, path: &[i32]) -> String {
    let file = pool.get_file_by_name(file);
    let info = file.as_ref().and_then(|file| file.file_descriptor_proto().source_code_info.as_ref());
    let location = info.and_then(|info| info.location.iter().find(|location| location.path == path));
    let text = location.map(|location| location.leading_comments()).unwrap_or_default();
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim) {
        let last = paragraphs.len() - 1;
        match line {
            "" => paragraphs.push(String::new()),
            line if paragraphs[last].is_empty() => paragraphs[last].push_str(line),
            line => {
                paragraphs[last].push(' ');
                paragraphs[last].push_str(line);
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

/// `access rule` for `AccessRule`.
pub(super) fn spaced(name: &str) -> String {
    let mut out = String::new();
    let characters: Vec<char> = name.chars().collect();
    for (index, &character) in characters.iter().enumerate() {
        let starts = character.is_uppercase()
            && index > 0
            && (characters[index - 1].is_lowercase()
                || characters.get(index + 1).is_some_and(|next| next.is_lowercase()));
        if starts {
            out.push(' ');
        }
        let word_is_upper = characters.get(index + 1).is_some_and(|next| next.is_uppercase())
            || index > 0 && characters[index - 1].is_uppercase() && !starts;
        if word_is_upper { out.push(character) } else { out.extend(character.to_lowercase()) }
    }
    out
}

fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", characters.as_str())
}
