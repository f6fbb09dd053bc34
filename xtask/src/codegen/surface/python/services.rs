//! Services: the same methods twice, blocking and awaitable.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Call, Field, Method, Returns, Service, Slot, Surface, Type};
use super::super::text::Text;
use super::{argument, docstring, given, header, item, module_of, parameter, read, taken};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavour {
    Sync,
    Async,
}

impl Flavour {
    pub(super) fn folder(self) -> &'static str {
        match self {
            Flavour::Sync => "services",
            Flavour::Async => "aio",
        }
    }

    fn pick(self, sync: &'static str, awaitable: &'static str) -> &'static str {
        match self {
            Flavour::Sync => sync,
            Flavour::Async => awaitable,
        }
    }

    fn def(self) -> &'static str {
        self.pick("def", "async def")
    }

    fn wait(self) -> &'static str {
        self.pick("", "await ")
    }

    fn base(self) -> &'static str {
        self.pick("ServiceBase", "AsyncServiceBase")
    }

    fn pages(self) -> &'static str {
        self.pick("Pages", "AsyncPages")
    }

    /// What both stand on.
    fn service(self) -> &'static str {
        self.pick("_service", "_aio_service")
    }

    fn watch_module(self) -> &'static str {
        self.pick("_watch", "_aio_watch")
    }

    fn watch(self) -> &'static str {
        self.pick("Watch", "AsyncWatch")
    }
}

pub(super) fn files(surface: &Surface, flavour: Flavour) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("__init__.py".to_owned(), index(surface, flavour));
    let modules: BTreeSet<&String> = surface.services.iter().map(|service| &service.module).collect();
    for module in modules {
        let services = surface.services.iter().filter(|service| service.module == *module);
        files.insert(format!("{module}.py"), file(surface, services.collect(), flavour));
    }
    files
}

/// All services as attributes, each loaded when first used.
fn index(surface: &Surface, flavour: Flavour) -> String {
    let mut out = header("All services, each loaded when first used.");
    out.line("from functools import cached_property");
    out.line("from typing import TYPE_CHECKING");
    out.blank();
    let caller = flavour.pick("Caller", "AsyncCaller");
    out.line(format!("from ...{} import {caller} as Caller", flavour.service()));
    out.blank();
    out.block("if TYPE_CHECKING:", "", |out| {
        for service in &surface.services {
            out.line(format!("from .{} import {} as {0}_{1}", service.module, service.name));
        }
    });
    out.line("class Services(Caller):");
    out.indented(|out| {
        out.line("\"\"\"Every service of the API.\"\"\"");
        for service in &surface.services {
            out.blank();
            out.line("@cached_property");
            out.line(format!("def {}(self) -> {}_{}:", service.field, service.module, service.name));
            out.indented(|out| {
                docstring(out, &service.doc);
                out.line(format!("from .{} import {}", service.module, service.name));
                out.blank();
                out.line(format!("return {}(self)", service.name));
            });
        }
    });
    out.finish()
}

fn file(surface: &Surface, services: Vec<&Service>, flavour: Flavour) -> String {
    let mut out = header("Services and their methods.");
    out.line("from datetime import datetime, timedelta");
    out.line("from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence");
    out.blank();
    let (base, pages) = (flavour.base(), flavour.pages());
    out.line(format!("from ...{} import {base}, {pages}, either, part", flavour.service()));
    out.line("from ..._values import *");
    if services
        .iter()
        .any(|service| service.methods.iter().any(|method| matches!(method.call, Call::Watch { .. })))
    {
        out.line(format!("from ...{} import {}", flavour.watch_module(), flavour.watch()));
    }
    let mut names = BTreeSet::new();
    for service in &services {
        for method in &service.methods {
            types(surface, method, &mut names);
        }
    }
    for name in &names {
        out.line(format!("from ..{} import {name}", module_of(surface, name)));
    }
    out.blank();
    out.block("if TYPE_CHECKING:", "", |out| {
        out.line("from typing_extensions import Unpack");
        out.blank();
        out.line("from ..._options import CallOptions");
    });
    for service in services {
        print_service(&mut out, surface, service, flavour);
    }
    out.finish()
}

/// The types that a method's text names.
fn types(surface: &Surface, method: &Method, names: &mut BTreeSet<String>) {
    let mut add = |ty: &Type| names.extend(ty.named().map(str::to_owned));
    match &method.call {
        Call::Create { entity, extras, .. } => {
            add(&entity.ty);
            for field in fields_of(surface, entity) {
                add(&field.ty);
            }
            names.extend(extras.clone());
        }
        Call::Get { params, answer } => {
            add(&answer.ty);
            params.iter().for_each(|param| add(&param.ty));
        }
        Call::Update { entity, .. } => add(&entity.ty),
        Call::Delete { params } => params.iter().for_each(|param| add(&param.ty)),
        Call::Wait { params, answer } => {
            add(&answer.ty);
            params.iter().for_each(|param| add(&param.ty));
        }
        Call::List { params, items, .. } | Call::Watch { params, items } => {
            add(&items.ty);
            params.iter().for_each(|param| add(&param.ty));
        }
        Call::Other { params, returns } => {
            params.iter().for_each(|param| add(&param.ty));
            match returns {
                Returns::Nothing => {}
                Returns::Field(slot) => add(&slot.ty),
                Returns::Record(name) => names.extend([name.clone()]),
            }
        }
    }
}

/// The fields that a creation takes by name: those of an entity of one kind that a client may set.
fn fields_of<'a>(surface: &'a Surface, entity: &Slot) -> Vec<&'a Field> {
    let Type::Record(name) = &entity.ty else { return Vec::new() };
    let fields = surface.record(name).map(|record| record.fields.iter().filter(|field| !field.read_only));
    fields.map(Iterator::collect).unwrap_or_default()
}

fn print_service(out: &mut Text, surface: &Surface, service: &Service, flavour: Flavour) {
    out.blank();
    out.line(format!("class {}({}):", service.name, flavour.base()));
    out.indented(|out| {
        docstring(out, &service.doc);
        out.blank();
        out.line("__slots__ = ()");
        for method in &service.methods {
            out.blank();
            print_method(out, surface, method, flavour);
        }
        if let Some((get, update)) = service.modifies() {
            out.blank();
            modify(out, get, update, flavour);
        }
    });
}

const OPTIONS: &str = "**options: Unpack[CallOptions]";

fn signature(out: &mut Text, def: &str, name: &str, params: &[String], returns: &str) {
    out.block(&format!("{def} {name}("), &format!(") -> {returns}:"), |out| {
        out.line("self,");
        for param in params {
            out.line(format!("{param},"));
        }
        out.line(OPTIONS);
    });
}

fn print_method(out: &mut Text, surface: &Surface, method: &Method, flavour: Flavour) {
    match &method.call {
        Call::Create { entity, answer, extras } => {
            create(out, surface, method, entity, flavour, &entity_type(entity), &read_entity(answer));
            if let Some(extras) = extras {
                out.blank();
                let doc = "Creates one and returns the whole answer, with the keys it shows this once.";
                let whole = Method {
                    name: format!("{}_response", method.name),
                    operation: method.operation.clone(),
                    doc: doc.to_owned(),
                    call: Call::Delete { params: Vec::new() },
                };
                create(out, surface, &whole, entity, flavour, extras, &format!("{extras}._from(answer)"));
            }
        }
        Call::Get { params, answer } => {
            let params: Vec<String> =
                params.iter().map(|param| parameter(param, &param.name, true)).collect();
            signature(out, flavour.def(), &method.name, &params, &item(&answer.ty));
            body(out, method, flavour, &request(&method.call), &read_entity(answer));
        }
        Call::Update { entity, answer, id } => {
            let ty = entity_type(entity);
            signature(out, flavour.def(), &method.name, &[format!("entity: {ty}"), "/".to_owned()], &ty);
            body(out, method, flavour, &update_request(entity, *id), &read_same(entity, answer));
        }
        Call::Delete { params } => {
            let params: Vec<String> =
                params.iter().map(|param| parameter(param, &param.name, true)).collect();
            signature(out, flavour.def(), &method.name, &params, "None");
            body(out, method, flavour, &request(&method.call), "");
        }
        Call::List { params, filter, items } => list(out, method, params, filter.is_some(), items, flavour),
        Call::Watch { params, items } => watch(out, method, params, items, flavour),
        Call::Wait { params, answer } => wait(out, method, params, answer, flavour),
        Call::Other { params, returns } => {
            let star = ordered(params);
            let (ty, result) = match returns {
                Returns::Nothing => ("None".to_owned(), String::new()),
                Returns::Field(slot) if matches!(slot.ty, Type::Record(_) | Type::Union(_)) => {
                    (item(&slot.ty), read_entity(slot))
                }
                Returns::Field(slot) => (given(&slot.ty), read(&slot.ty, "answer", &slot.name)),
                Returns::Record(name) => (name.clone(), format!("{name}._from(answer)")),
            };
            signature(out, flavour.def(), &method.name, &star, &ty);
            body(out, method, flavour, &request(&method.call), &result);
        }
    }
}

/// The first two parameters by place, as `check(account, resource)` is called; the others by name. Where a list of
/// entities comes first, one of them alone is given by place.
fn ordered(params: &[Field]) -> Vec<String> {
    // Once one may be left out, those after it may.
    let mut may_lack = false;
    let mut out = Vec::new();
    for (index, param) in params.iter().enumerate() {
        if let Some(one) = param.singular() {
            out.push(format!("{one}: Ref | None = None"));
            out.push("*".to_owned());
        }
        may_lack |= !param.is_subject(index) && !leads(params, index);
        out.push(parameter(param, &param.name, !may_lack));
    }
    if out.len() > 2 && !out.iter().any(|param| param == "*") {
        out.insert(2, "*".to_owned());
    }
    out
}

/// Whether it stands before what cannot be left out.
fn leads(params: &[Field], index: usize) -> bool {
    params.iter().enumerate().skip(index + 1).any(|(later, param)| param.is_subject(later))
}

fn entity_type(entity: &Slot) -> String {
    match &entity.ty {
        Type::Union(_) => "AnyKind".to_owned(),
        other => taken(other),
    }
}

fn read_entity(answer: &Slot) -> String {
    format!("{}._from(part(answer, \"{}\"))", item(&answer.ty), answer.name)
}

/// The answer, in the type of what was given.
fn read_same(entity: &Slot, answer: &Slot) -> String {
    match &entity.ty {
        Type::Union(name) => format!("same_kind(entity, {name}._from(part(answer, \"{}\")))", answer.name),
        _ => read_entity(answer),
    }
}

fn update_request(entity: &Slot, id: Option<u32>) -> String {
    let id = id.map(|_| "\"id\": entity.id, ").unwrap_or_default();
    format!("{{{id}\"{}\": wire(entity)}}", entity.name)
}

fn create(
    out: &mut Text,
    surface: &Surface,
    method: &Method,
    entity: &Slot,
    flavour: Flavour,
    returns: &str,
    result: &str,
) {
    let name = &entity.name;
    let fields = fields_of(surface, entity);
    let mut request = format!("{{\"{name}\": wire(entity)}}");
    let mut result = result.to_owned();
    let params = match &entity.ty {
        Type::Record(ty) => {
            let by_name = fields.iter().map(|field| parameter(field, field.short_name(), false));
            let given: Vec<String> =
                fields.iter().map(|field| format!("{}={}", field.name, field.short_name())).collect();
            request = format!("{{\"{name}\": either({ty}, entity, {})}}", given.join(", "));
            let first = vec![format!("entity: {ty} | None = None"), "/".to_owned(), "*".to_owned()];
            first.into_iter().chain(by_name).collect::<Vec<_>>()
        }
        _ => {
            if let (Type::Union(union), "AnyKind") = (&entity.ty, returns) {
                result = format!("same_kind(entity, {union}._from(part(answer, \"{name}\")))");
            }
            let ty = if returns == "AnyKind" { "AnyKind".to_owned() } else { taken(&entity.ty) };
            vec![format!("entity: {ty}"), "/".to_owned()]
        }
    };
    signature(out, flavour.def(), &method.name, &params, returns);
    body(out, method, flavour, &request, &result);
}

fn request(call: &Call) -> String {
    let params = match call {
        Call::Get { params, .. }
        | Call::Delete { params }
        | Call::List { params, .. }
        | Call::Watch { params, .. }
        | Call::Wait { params, .. }
        | Call::Other { params, .. } => params,
        _ => return "{}".to_owned(),
    };
    let pairs: Vec<String> = params.iter().map(argument).collect();
    format!("{{{}}}", pairs.join(", "))
}

fn body(out: &mut Text, method: &Method, flavour: Flavour, request: &str, result: &str) {
    body_with(out, method, flavour, (request, "options"), result);
}

fn body_with(
    out: &mut Text,
    method: &Method,
    flavour: Flavour,
    (request, options): (&str, &str),
    result: &str,
) {
    out.indented(|out| {
        docstring(out, &method.doc);
        let call = format!("{}self._call(\"{}\", {request}, {options})", flavour.wait(), method.operation);
        if result.is_empty() {
            out.line(call);
        } else {
            out.line(format!("answer = {call}"));
            out.line(format!("return {result}"));
        }
    });
}

fn list(out: &mut Text, method: &Method, params: &[Field], filter: bool, items: &Slot, flavour: Flavour) {
    let item = match &items.ty {
        Type::List(inner) => self::item(inner),
        other => self::item(other),
    };
    // What says whose list it is may be left out where the caller's own is meant; the server says where it may not.
    let mut given = match filter {
        true => params.iter().map(|param| parameter(param, &param.name, true)).collect(),
        false => ordered(params),
    };
    let mut pairs: Vec<String> = params.iter().map(argument).collect();
    if filter {
        given.push("filter: str = \"\"".to_owned());
        given.push("*values: str".to_owned());
        pairs.push("\"filter\": filter".to_owned());
    }
    signature(out, "def", &method.name, &given, &format!("{}[{item}]", flavour.pages()));
    out.indented(|out| {
        docstring(out, &method.doc);
        let values = if filter { "values" } else { "()" };
        out.line(format!(
            "return self._pages(\"{}\", {{{}}}, {values}, options, {item})",
            method.operation,
            pairs.join(", ")
        ));
    });
}

/// Events: the parameters that say which by name, all but where to begin.
fn watch(out: &mut Text, method: &Method, params: &[Field], items: &Slot, flavour: Flavour) {
    let item = item(&items.ty);
    let mut given: Vec<String> = params.iter().map(|param| parameter(param, &param.name, false)).collect();
    given.insert(1, "*".to_owned());
    let pairs: Vec<String> = params.iter().map(argument).collect();
    signature(out, "def", &method.name, &given, &format!("{}[{item}]", flavour.watch()));
    out.indented(|out| {
        docstring(out, &method.doc);
        out.line(format!(
            "return self._watch(\"{}\", {{{}}}, options, {item})",
            method.operation,
            pairs.join(", ")
        ));
    });
}

fn wait(out: &mut Text, method: &Method, params: &[Field], answer: &Slot, flavour: Flavour) {
    let mut given: Vec<String> = params
        .iter()
        .enumerate()
        .map(|(index, param)| parameter(param, &param.name, param.is_subject(index)))
        .collect();
    let more = ["*", "until: Until = \"granted\"", "timeout: Duration = \"10m\""];
    given.splice(1..1, more.map(str::to_owned));
    signature(out, flavour.def(), &method.name, &given, &item(&answer.ty));
    let options = "{**options, \"until\": until, \"timeout\": timeout}";
    body_with(out, method, flavour, (&request(&method.call), options), &read_entity(answer));
}

/// Get, change, write if nobody else wrote meanwhile.
fn modify(out: &mut Text, get: &Method, update: &Method, flavour: Flavour) {
    let (Call::Get { params, answer }, Call::Update { entity, id, .. }) = (&get.call, &update.call) else {
        return;
    };
    let ty = item(&answer.ty);
    let mut given: Vec<String> = params.iter().map(|param| parameter(param, &param.name, true)).collect();
    given.push(format!("change: Callable[[{ty}], {ty}]"));
    signature(out, flavour.def(), "modify", &given, &ty);
    out.indented(|out| {
        docstring(
            out,
            "Gets the one with this id, writes back what `change` makes of it, unless someone else changed it \
             meanwhile: then begins again, a few times (RULES 8). `change` may therefore run more than once. On \
             StrongDM the last write wins.",
        );
        out.block(&format!("return {}self._modify(", flavour.wait()), ")", |out| {
            out.line(format!("(\"{}\", {}),", get.operation, request(&get.call)));
            out.line(format!("(\"{}\", lambda entity: {}),", update.operation, update_request(entity, *id)));
            out.line(format!("lambda answer: {ty}._from(part(answer, \"{}\")),", answer.name));
            out.line("change,");
            out.line("options,");
        });
    });
}
