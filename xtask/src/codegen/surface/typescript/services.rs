//! Services: promises, and async iterators for lists.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Call, Field, Method, Returns, Service, Slot, Surface, Type};
use super::super::text::Text;
use super::types::parameter;
use super::{camel, docs, given, header, type_code};

pub(super) fn files(surface: &Surface) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("index.ts".to_owned(), index(surface));
    let modules: BTreeSet<&String> = surface.services.iter().map(|service| &service.module).collect();
    for module in modules {
        let services: Vec<&Service> =
            surface.services.iter().filter(|service| service.module == *module).collect();
        files.insert(format!("{module}.ts"), file(surface, &services));
    }
    files
}

/// All services as properties, each loaded when first used.
fn index(surface: &Surface) -> String {
    let mut out = header("All services, each loaded when first used.");
    out.line("import { type Caller, lazily } from \"../../service.js\";");
    for service in &surface.services {
        out.line(format!("import type {{ {} }} from \"./{}.js\";", service.name, service.module));
    }
    out.blank();
    out.line("/** Every service of the API. */");
    out.block("export abstract class Services {", "}", |out| {
        out.line("/** @internal */");
        out.line("protected readonly services = new Map<string, unknown>();");
        out.line("/** @internal */");
        out.line("protected abstract readonly caller: Caller;");
        for service in &surface.services {
            out.blank();
            docs(out, &service.doc);
            out.block(&format!("get {}(): {} {{", camel(&service.field), service.name), "}", |out| {
                out.line(format!(
                    "return lazily(this.services, \"{0}\", () => new (require(\"./{1}.js\").{0})(this.caller));",
                    service.name, service.module
                ));
            });
        }
    });
    out.finish()
}

fn file(surface: &Surface, services: &[&Service]) -> String {
    let mut out = header("Services and their methods.");
    out.line("import { type CallOptions, type ListOptions, type Pages, type WaitOptions, type Watch, Service, part, several } from \"../../service.js\";");
    out.line("import type { AccessRules, Duration, Ref } from \"../../values.js\";");
    out.line("import { read, write } from \"../../shapes.js\";");
    out.line("import type * as types from \"../types/index.js\";");
    out.line("import type * as enums from \"../enums.js\";");
    for service in services {
        out.blank();
        docs(&mut out, &service.doc);
        out.block(&format!("export class {} extends Service {{", service.name), "}", |out| {
            for (index, method) in service.methods.iter().enumerate() {
                if index > 0 {
                    out.blank();
                }
                print_method(out, surface, method);
            }
            if let Some((get, update)) = service.modifies() {
                out.blank();
                modify(out, get, update);
            }
        });
    }
    out.finish()
}

/// A type of the API as this file names it.
fn named(surface: &Surface, text: &str, ty: &Type) -> String {
    match ty.named() {
        Some(name) if surface.enums.iter().any(|one| one.name == name) => {
            text.replace(name, &format!("enums.{name}"))
        }
        Some(name) => {
            // The longer name first: `RoleInit` holds `Role`.
            let marked =
                text.replace(&format!("{name}Init"), "\u{1}").replace(name, &format!("types.{name}"));
            marked.replace('\u{1}', &format!("types.{name}Init"))
        }
        None => text.to_owned(),
    }
}

fn given_type(surface: &Surface, ty: &Type) -> String {
    named(surface, &given(ty), ty)
}

fn taken_type(surface: &Surface, field: &Field) -> String {
    named(surface, &parameter(field), &field.ty)
}

fn entity_types(entity: &Slot) -> (String, String, bool) {
    match &entity.ty {
        Type::Union(name) => (name.clone(), "type".to_owned(), true),
        ty => (ty.named().unwrap_or_default().to_owned(), String::new(), false),
    }
}

fn print_method(out: &mut Text, surface: &Surface, method: &Method) {
    let name = camel(&method.name);
    match &method.call {
        Call::Create { entity, answer, extras } => {
            let (ty, _, union) = entity_types(entity);
            let argument = camel(&entity.name);
            let request = format!("{{ {}: write(\":{ty}\", {argument}, \"{argument}\") }}", entity.name);
            docs(out, &method.doc);
            if union {
                let returns = format!("Extract<types.{ty}, {{ type: K[\"type\"] }}>");
                let head = format!(
                    "async {name}<K extends types.{ty}Init | types.{ty}>({argument}: K, options?: CallOptions): Promise<{returns}> {{"
                );
                out.block(&head, "}", |out| {
                    body(
                        out,
                        method,
                        &request,
                        &format!("read(\":{ty}\", part(answer, \"{}\")) as {returns}", answer.name),
                    );
                });
            } else {
                let head = format!(
                    "async {name}({argument}: types.{ty}Init | types.{ty}, options?: CallOptions): Promise<types.{ty}> {{"
                );
                out.block(&head, "}", |out| body(out, method, &request, &read_entity(answer)));
            }
            if let Some(extras) = extras {
                out.blank();
                docs(out, "Creates one and returns the whole answer, with the keys it shows this once.");
                let head = format!(
                    "async {name}Response({argument}: types.{ty}Init | types.{ty}, options?: CallOptions): Promise<types.{extras}> {{"
                );
                out.block(&head, "}", |out| {
                    body(out, method, &request, &format!("read(\":{extras}\", answer) as types.{extras}"));
                });
            }
        }
        Call::Get { params, answer } => {
            docs(out, &method.doc);
            let head = head(surface, &name, params, &given_type(surface, &answer.ty));
            out.block(&head, "}", |out| body(out, method, &request(params), &read_entity(answer)));
        }
        Call::Update { entity, answer, id } => {
            let (ty, _, union) = entity_types(entity);
            let argument = camel(&entity.name);
            docs(out, &method.doc);
            let head = match union {
                true => format!(
                    "async {name}<K extends types.{ty}>({argument}: K, options?: CallOptions): Promise<K> {{"
                ),
                false => format!(
                    "async {name}({argument}: types.{ty}, options?: CallOptions): Promise<types.{ty}> {{"
                ),
            };
            let result = match union {
                true => format!("read(\":{ty}\", part(answer, \"{}\")) as unknown as K", answer.name),
                false => read_entity(answer),
            };
            out.block(&head, "}", |out| body(out, method, &update_request(entity, *id, &argument), &result));
        }
        Call::Delete { params } => {
            docs(out, &method.doc);
            let head = head(surface, &name, params, "void");
            out.block(&head, "}", |out| body(out, method, &request(params), ""));
        }
        Call::List { params, filter, items } => list(out, surface, method, params, filter.is_some(), items),
        Call::Watch { params, items } => watch(out, surface, method, params, items),
        Call::Wait { params, answer } => wait(out, method, params, answer),
        Call::Other { params, returns } => other(out, surface, method, params, returns),
    }
}

fn read_entity(answer: &Slot) -> String {
    let ty = answer.ty.named().unwrap_or_default();
    format!("read(\":{ty}\", part(answer, \"{}\")) as types.{ty}", answer.name)
}

fn update_request(entity: &Slot, id: Option<u32>, argument: &str) -> String {
    let ty = entity.ty.named().unwrap_or_default();
    let id = id.map(|_| format!("id: {argument}.id, ")).unwrap_or_default();
    format!("{{ {id}{}: write(\":{ty}\", {argument}, \"{argument}\") }}", entity.name)
}

fn head(surface: &Surface, name: &str, params: &[Field], returns: &str) -> String {
    let params: Vec<String> = params
        .iter()
        .map(|param| format!("{}: {}", camel(&param.name), taken_type(surface, param)))
        .collect();
    let params = params.iter().map(|param| format!("{param}, ")).collect::<String>();
    format!("async {name}({params}options?: CallOptions): Promise<{returns}> {{")
}

fn request(params: &[Field]) -> String {
    let pairs: Vec<String> = params.iter().map(|param| pair(param, &camel(&param.name))).collect();
    match pairs.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{ {} }}", pairs.join(", ")),
    }
}

fn pair(param: &Field, value: &str) -> String {
    let code = match param.names_entities() {
        true => "[r".to_owned(),
        false if param.names_entity() => "r".to_owned(),
        false => type_code(&param.ty),
    };
    if let (Some(one), Some(request)) = (param.singular(), value.strip_suffix(&format!(".{}", param.name))) {
        return format!("{0}: write(\"[r\", several({request}.{one}, {value}), \"{0}\")", param.name);
    }
    format!("{}: write(\"{code}\", {value}, \"{}\")", param.name, camel(&param.name))
}

fn body(out: &mut Text, method: &Method, request: &str, result: &str) {
    let call = format!("await this.call(\"{}\", {request}, options);", method.operation);
    if result.is_empty() {
        out.line(call);
    } else {
        out.line(format!("const answer = {call}"));
        out.line(format!("return {result};"));
    }
}

fn list(out: &mut Text, surface: &Surface, method: &Method, params: &[Field], filter: bool, items: &Slot) {
    let name = camel(&method.name);
    let item = match &items.ty {
        Type::List(inner) => inner,
        other => other,
    };
    let ty = given_type(surface, item);
    let mut given: Vec<String> = params
        .iter()
        .map(|param| {
            let ty = taken_type(surface, param);
            format!("{}?: {ty}", camel(&param.name))
        })
        .collect();
    // One parameter stands by itself; of several each is named.
    let by_name = !filter && params.len() > 1;
    let mut pairs: Vec<String> = params
        .iter()
        .map(|param| match by_name {
            true => pair(param, &format!("request.{}", camel(&param.name))),
            false => pair(param, &camel(&param.name)),
        })
        .collect();
    if by_name {
        given = vec![argument(surface, params)];
    } else if let [param] = params
        && param.is_subject(0)
    {
        given = vec![format!("{}: {}", camel(&param.name), taken_type(surface, param))];
    }
    if filter {
        given = params
            .iter()
            .map(|param| format!("{}: {}", camel(&param.name), taken_type(surface, param)))
            .collect();
        given.push("filter = \"\"".to_owned());
        pairs.push("filter".to_owned());
    }
    given.push("options?: ListOptions".to_owned());
    docs(out, &method.doc);
    out.block(&format!("{name}({}): Pages<{ty}> {{", given.join(", ")), "}", |out| {
        out.line(format!(
            "return this.pages<{ty}>(\"{}\", {{ {} }}, options, \"{}\");",
            method.operation,
            pairs.join(", "),
            type_code(item)
        ));
    });
}

fn other(out: &mut Text, surface: &Surface, method: &Method, params: &[Field], returns: &Returns) {
    let (ty, result) = match returns {
        Returns::Nothing => ("void".to_owned(), String::new()),
        Returns::Field(slot) if matches!(slot.ty, Type::Record(_) | Type::Union(_)) => {
            (given_type(surface, &slot.ty), read_entity(slot))
        }
        Returns::Field(slot) => {
            let lacks = matches!(slot.ty, Type::Time | Type::Duration);
            let ty = format!("{}{}", given_type(surface, &slot.ty), if lacks { " | undefined" } else { "" });
            (ty.clone(), format!("read(\"{}\", answer[\"{}\"]) as {ty}", type_code(&slot.ty), slot.name))
        }
        Returns::Record(name) => {
            (format!("types.{name}"), format!("read(\":{name}\", answer) as types.{name}"))
        }
    };
    let pairs: Vec<String> =
        params.iter().map(|param| pair(param, &format!("request.{}", camel(&param.name)))).collect();
    docs(out, &method.doc);
    let argument = match params {
        [] => String::new(),
        _ => format!("{}, ", argument(surface, params)),
    };
    let name = camel(&method.name);
    out.block(&format!("async {name}({argument}options?: CallOptions): Promise<{ty}> {{"), "}", |out| {
        let request = if pairs.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", pairs.join(", ")) };
        body(out, method, &request, &result);
    });
}

/// Parameters by their names, in one object; `= {}` where all of them may be left out.
fn argument(surface: &Surface, params: &[Field]) -> String {
    let mut fields = Vec::new();
    for (index, param) in params.iter().enumerate() {
        if let Some(one) = param.singular() {
            fields.push(format!("{one}?: Ref"));
        }
        let mark = if param.is_subject(index) || param.name == "account" && index == 0 && is_followed(params)
        {
            ""
        } else {
            "?"
        };
        fields.push(format!("{}{mark}: {}", camel(&param.name), taken_type(surface, param)));
    }
    let default = if fields.iter().all(|field| field.contains("?:")) { " = {}" } else { "" };
    format!("request: {{ {} }}{default}", fields.join("; "))
}

/// Whether the second parameter cannot be left out: the question is about both.
fn is_followed(params: &[Field]) -> bool {
    params.get(1).is_some_and(|param| param.is_subject(1))
}

/// Events: which of them, by name.
fn watch(out: &mut Text, surface: &Surface, method: &Method, params: &[Field], items: &Slot) {
    let ty = given_type(surface, &items.ty);
    let pairs: Vec<String> =
        params.iter().map(|param| pair(param, &format!("request.{}", camel(&param.name)))).collect();
    docs(out, &method.doc);
    let head = format!(
        "{}({}, options?: CallOptions): Watch<{ty}> {{",
        camel(&method.name),
        argument(surface, params)
    );
    out.block(&head, "}", |out| {
        out.line(format!(
            "return this.events<{ty}>(\"{}\", {{ {} }}, options, \"{}\");",
            method.operation,
            pairs.join(", "),
            type_code(&items.ty)
        ));
    });
}

fn wait(out: &mut Text, method: &Method, params: &[Field], answer: &Slot) {
    let ty = answer.ty.named().unwrap_or_default();
    let subject = params.first().map(|param| camel(&param.name)).unwrap_or_default();
    let rest: Vec<String> = params.iter().skip(1).map(|param| pair(param, &camel(&param.name))).collect();
    let names: String = params.iter().skip(1).map(|param| format!("{}, ", camel(&param.name))).collect();
    let given: String =
        params.iter().skip(1).map(|param| format!("{}?: Ref; ", camel(&param.name))).collect();
    docs(out, &method.doc);
    let head = format!(
        "async {}({subject}: Ref, how: WaitOptions & {{ {given}}} = {{}}): Promise<types.{ty}> {{",
        camel(&method.name)
    );
    out.block(&head, "}", |out| {
        out.line(format!("const {{ {names}...options }} = how;"));
        let first = params.first().map(|param| pair(param, &subject)).unwrap_or_default();
        let request = std::iter::once(first).chain(rest.iter().cloned()).collect::<Vec<_>>().join(", ");
        body(out, method, &format!("{{ {request} }}"), &read_entity(answer));
    });
}

/// Get, change, write if nobody else wrote meanwhile.
fn modify(out: &mut Text, get: &Method, update: &Method) {
    let (Call::Get { params, answer }, Call::Update { entity, id, .. }) = (&get.call, &update.call) else {
        return;
    };
    let ty = answer.ty.named().unwrap_or_default();
    docs(
        out,
        "Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile: \
         then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last \
         write wins.",
    );
    let params: String = params.iter().map(|param| format!("{}: Ref, ", camel(&param.name))).collect();
    let head = format!(
        "modify({params}change: (current: types.{ty}) => types.{ty}, options?: CallOptions): Promise<types.{ty}> {{"
    );
    let Call::Get { params, .. } = &get.call else { return };
    out.block(&head, "}", |out| {
        out.block("return this.modified(", ");", |out| {
            out.line(format!("\"{}\", {},", get.operation, request(params)));
            out.line(format!(
                "\"{}\", (entity: types.{ty}) => ({}),",
                update.operation,
                update_request(entity, *id, "entity")
            ));
            out.line(format!("(answer) => {},", read_entity(answer)));
            out.line("change,");
            out.line("options,");
        });
    });
}
