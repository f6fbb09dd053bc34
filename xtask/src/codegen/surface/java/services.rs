//! Services: each method blocking, and with a future.

use std::collections::BTreeMap;

use super::super::model::{Call, Field, Method, Returns, Service, Slot, Surface, Type};
use super::super::text::Text;
use super::params::Params;
use super::{boxed, camel, default, docs, header, held, read, write};

pub(super) fn files(surface: &Surface) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = surface
        .services
        .iter()
        .map(|service| (format!("service/{}Service.java", service.name), file(service)))
        .collect();
    files.insert("service/Services.java".to_owned(), index(surface));
    files
}

/// All services, each made when first used.
fn index(surface: &Surface) -> String {
    let mut out = header("io.gatepass.service");
    out.line("import io.gatepass.internal.Caller;");
    out.blank();
    docs(&mut out, "Every service of the API.");
    out.block("public abstract class Services {", "}", |out| {
        out.line("private final Caller caller;");
        out.blank();
        out.line("/** Over what carries calls. @param caller that */");
        out.block("protected Services(Caller caller) {", "}", |out| out.line("this.caller = caller;"));
        for service in &surface.services {
            out.blank();
            docs(out, &service.doc);
            out.line(format!(
                "public {0}Service {1}() {{ return new {0}Service(caller); }}",
                service.name,
                camel(&service.field)
            ));
        }
    });
    out.finish()
}

fn file(service: &Service) -> String {
    let mut out = header("io.gatepass.service");
    out.line(
        "import io.gatepass.*;\nimport io.gatepass.internal.Caller;\nimport io.gatepass.internal.Reader;\n\
         import io.gatepass.internal.Values;\nimport io.gatepass.internal.Writer;\nimport io.gatepass.model.*;\n\
         import java.time.Duration;\nimport java.time.Instant;\nimport java.util.List;\nimport java.util.Map;\n\
         import java.util.concurrent.CompletableFuture;\nimport java.util.function.Consumer;\n\
         import java.util.function.UnaryOperator;",
    );
    out.blank();
    docs(&mut out, &service.doc);
    out.block(&format!("public final class {}Service {{", service.name), "}", |out| {
        out.line("private final Caller caller;");
        out.blank();
        out.line(format!("{}Service(Caller caller) {{ this.caller = caller; }}", service.name));
        for method in &service.methods {
            print_method(out, method);
        }
        if let Some((get, update)) = service.modifies() {
            modify(out, get, update);
        }
    });
    out.finish()
}

/// How one method is written: what it takes, what its request holds, and how its answer is read.
struct Shape<'a> {
    generics: String,
    /// Types and names of what is given by place.
    leading: Vec<(String, String)>,
    /// What is given by name.
    params: Option<&'a Params<'a>>,
    request: Vec<String>,
    returns: String,
    /// The expression that reads the answer from `in`; empty where there is nothing to read.
    read: String,
}

impl<'a> Shape<'a> {
    fn of(params: &'a Params<'a>, returns: String, read: String) -> Shape<'a> {
        let (leading, request) = (params.written(), params.request());
        Shape { generics: String::new(), leading, params: Some(params), request, returns, read }
    }
}

fn print_method(out: &mut Text, method: &Method) {
    let name = camel(&method.name);
    match &method.call {
        Call::Create { entity, answer, extras } => {
            let (generics, ty) = entity_type(entity);
            let request = vec![format!("out.message({}, {});", entity.number, camel(&entity.name))];
            let leading = vec![(ty.clone(), camel(&entity.name))];
            let read = read_entity(entity, answer);
            let shape =
                Shape { generics, leading, params: None, request: request.clone(), returns: ty, read };
            emit(out, method, &name, &method.doc, &shape);
            if let Some(extras) = extras {
                let doc = "Creates one and returns the whole answer, with the keys it shows this once.";
                let leading = vec![(entity_name(entity), camel(&entity.name))];
                let read = format!("{extras}.read(in)");
                let (generics, returns) = (String::new(), extras.clone());
                let shape = Shape { generics, leading, params: None, request, returns, read };
                emit(out, method, &format!("{name}Response"), doc, &shape);
            }
        }
        Call::Get { params, answer } => {
            let params = Params::by_place(params);
            let shape = Shape::of(&params, entity_name(answer), read_part(answer));
            emit(out, method, &name, &method.doc, &shape);
        }
        Call::Update { entity, answer, id } => {
            let (generics, ty) = entity_type(entity);
            let shape = Shape {
                generics,
                leading: vec![(ty.clone(), camel(&entity.name))],
                params: None,
                request: update_request(entity, *id, &camel(&entity.name)),
                returns: ty,
                read: read_entity(entity, answer),
            };
            emit(out, method, &name, &method.doc, &shape);
        }
        Call::Delete { params } => {
            let params = Params::by_place(params);
            let shape = Shape::of(&params, "void".to_owned(), String::new());
            emit(out, method, &name, &method.doc, &shape);
        }
        Call::List { params, filter: Some(filter), items } => list(out, method, params, *filter, items),
        Call::List { params, filter: None, items } => {
            let (ty, item) = ("Pages", item_of(items));
            read_on(
                out,
                method,
                params,
                &format!("{ty}<{item}>"),
                &format!("{}, {item}::read", items.number),
            );
        }
        Call::Watch { params, items } => {
            let item = item_of(items);
            let read = format!("{}, {item}::read, {item}::revision", items.number);
            read_on(out, method, params, &format!("Watch<{item}>"), &read);
        }
        Call::Wait { params, answer } => {
            // `wait` is every object's own.
            let params = Params { waits: true, ..Params::of("await", params) };
            let shape = Shape::of(&params, entity_name(answer), read_part(answer));
            emit(out, method, "await", &method.doc, &shape);
        }
        Call::Other { params, returns } => {
            let (returns, read) = match returns {
                Returns::Nothing => ("void".to_owned(), String::new()),
                Returns::Field(slot) => (held(&slot.ty), read_field(slot)),
                Returns::Record(name) => (name.clone(), format!("{name}.read(in)")),
            };
            let params = Params::of(&method.name, params);
            let shape = Shape::of(&params, returns, read);
            emit(out, method, &name, &method.doc, &shape);
        }
    }
}

fn entity_name(slot: &Slot) -> String {
    slot.ty.named().unwrap_or_default().to_owned()
}

/// An entity that comes in kinds is taken and returned as the kind it is.
fn entity_type(slot: &Slot) -> (String, String) {
    match &slot.ty {
        Type::Union(name) => (format!("<T extends {name}> "), "T".to_owned()),
        _ => (String::new(), entity_name(slot)),
    }
}

fn read_part(answer: &Slot) -> String {
    format!("Values.part(in, {}, \"{}\", {}::read)", answer.number, answer.name, entity_name(answer))
}

fn read_entity(entity: &Slot, answer: &Slot) -> String {
    match &entity.ty {
        Type::Union(_) => format!("Values.sameKind({}, {})", camel(&entity.name), read_part(answer)),
        _ => read_part(answer),
    }
}

/// One field of the response, or its default.
fn read_field(slot: &Slot) -> String {
    match &slot.ty {
        Type::List(inner) => {
            let item = boxed(inner);
            format!(
                "Values.<{item}>items(in, {}, one -> {})",
                slot.number,
                read(inner).replace("in.", "one.")
            )
        }
        ty => format!(
            "Values.<{}>field(in, {}, {}, one -> {})",
            boxed(ty),
            slot.number,
            default(ty),
            read(ty).replace("in.", "one.")
        ),
    }
}

fn parameters(params: &[Field]) -> Vec<(String, String)> {
    params.iter().map(|param| (held(&param.ty), camel(&param.name))).collect()
}

fn requests(params: &[Field]) -> Vec<String> {
    let mut fields: Vec<&Field> = params.iter().collect();
    fields.sort_by_key(|field| field.number);
    fields.iter().map(|field| write(&field.ty, field.number, &camel(&field.name))).collect()
}

fn update_request(entity: &Slot, id: Option<u32>, name: &str) -> Vec<String> {
    let mut fields = vec![(entity.number, format!("out.message({}, {name});", entity.number))];
    if let Some(number) = id {
        fields.push((number, format!("out.text({number}, {name}.id());")));
    }
    fields.sort();
    fields.into_iter().map(|(_, line)| line).collect()
}

fn written(params: &[(String, String)]) -> String {
    params.iter().map(|(ty, name)| format!("{ty} {name}")).collect::<Vec<_>>().join(", ")
}

/// One way to call a method: what is declared beside what is given by place, and what is passed on to the way that
/// takes everything.
struct Way {
    declared: Vec<(String, String)>,
    passed: Vec<String>,
    note: &'static str,
}

/// Every way but the one that takes everything, which comes last in its own right.
fn ways(params: Option<&Params<'_>>) -> Vec<Way> {
    let options = || ("CallOptions".to_owned(), "options".to_owned());
    let way = |declared: Vec<(String, String)>, passed: &[&str], note| Way {
        declared,
        passed: passed.iter().map(|text| (*text).to_owned()).collect(),
        note,
    };
    match params.filter(|params| params.has_named()) {
        None => vec![way(Vec::new(), &["CallOptions.NONE"], "")],
        Some(params) => {
            let more = || (format!("Consumer<{}>", params.class), "more".to_owned());
            vec![
                way(Vec::new(), &["more -> {}", "CallOptions.NONE"], ""),
                way(vec![options()], &["more -> {}", "options"], " With options for this call."),
                way(vec![more()], &["more", "CallOptions.NONE"], " `more` takes the rest by name."),
            ]
        }
    }
}

/// What the way that takes everything declares at its end.
fn everything(params: Option<&Params<'_>>) -> Vec<(String, String)> {
    let more = params
        .filter(|params| params.has_named())
        .map(|params| (format!("Consumer<{}>", params.class), "more".to_owned()));
    more.into_iter().chain([("CallOptions".to_owned(), "options".to_owned())]).collect()
}

/// The ways to call something; `back` is what stands before the call of the last one.
fn print_ways(
    out: &mut Text,
    (head, name, back): (&str, &str, &str),
    leading: &[(String, String)],
    params: Option<&Params<'_>>,
    doc: &str,
) {
    let names: Vec<String> = leading.iter().map(|(_, name)| name.clone()).collect();
    for way in ways(params) {
        let declared: Vec<_> = leading.iter().cloned().chain(way.declared.iter().cloned()).collect();
        let passed: Vec<String> = names.iter().cloned().chain(way.passed.iter().cloned()).collect();
        out.blank();
        docs(out, &format!("{doc}{}", way.note));
        out.line(format!(
            "public {head} {name}({}) {{ {back}{name}({}); }}",
            written(&declared),
            passed.join(", ")
        ));
        // An entity may stand for its id.
        if let Some(field) =
            params.and_then(Params::entity).filter(|_| way.note != " With options for this call.")
        {
            let entity = camel(&field.name);
            let declared: Vec<_> =
                [("Entity".to_owned(), entity.clone())].into_iter().chain(way.declared).collect();
            let passed: Vec<String> =
                [format!("Values.id(\"{entity}\", {entity})")].into_iter().chain(way.passed).collect();
            out.blank();
            docs(out, &format!("{doc}{}", way.note));
            out.line(format!(
                "public {head} {name}({}) {{ {back}{name}({}); }}",
                written(&declared),
                passed.join(", ")
            ));
        }
    }
}

fn emit(out: &mut Text, method: &Method, name: &str, doc: &str, shape: &Shape<'_>) {
    let Shape { generics, leading, params, request, returns, read } = shape;
    let future = match returns.as_str() {
        "void" => "Void".to_owned(),
        "boolean" => "Boolean".to_owned(),
        "int" => "Integer".to_owned(),
        "long" => "Long".to_owned(),
        other => other.to_owned(),
    };
    let all: Vec<_> = leading.iter().cloned().chain(everything(*params)).collect();
    let names: Vec<&str> = all.iter().map(|(_, name)| name.as_str()).collect();
    let back = if returns == "void" { "" } else { "return " };
    print_ways(out, (&format!("{generics}{returns}"), name, back), leading, *params, doc);
    out.blank();
    docs(out, &format!("{doc} With options for this call."));
    out.line(format!(
        "public {generics}{returns} {name}({}) {{ {back}caller.await({name}Async({})); }}",
        written(&all),
        names.join(", ")
    ));
    let head = format!("{generics}CompletableFuture<{future}>");
    let (later, doc) = (format!("{name}Async"), format!("{doc} Cancelling the future gives the call up."));
    print_ways(out, (&head, &later, "return "), leading, *params, &doc);
    out.blank();
    docs(out, &format!("{doc} With options for this call."));
    out.block(&format!("public {head} {later}({}) {{", written(&all)), "}", |out| {
        begin(out, *params, request);
        let read = if read.is_empty() { "null" } else { read };
        let options = match params {
            Some(params) if params.waits => "options, Values.waiting(given.until, given.timeout)",
            _ => "options",
        };
        out.line(format!("return caller.call(\"{}\", out, {options}, in -> {read});", method.operation));
    });
    if let Some(params) = params.filter(|params| params.has_named()) {
        params.class(out, name);
    }
}

/// Takes what is given by name, and writes the request.
fn begin(out: &mut Text, params: Option<&Params<'_>>, request: &[String]) {
    if let Some(params) = params.filter(|params| params.has_named()) {
        out.line(format!("var given = new {}();", params.class));
        out.line("more.accept(given);");
    }
    out.line("var out = new Writer();");
    for line in request {
        out.line(line);
    }
}

fn item_of(items: &Slot) -> String {
    match &items.ty {
        Type::List(inner) => boxed(inner),
        other => boxed(other),
    }
}

/// What is read on and on: pages without a filter, events.
fn read_on(out: &mut Text, method: &Method, params: &[Field], returns: &str, read: &str) {
    let name = camel(&method.name);
    let params = Params::of(&method.name, params);
    let (leading, params) = (params.written(), Some(&params));
    print_ways(out, (returns, &name, "return "), &leading, params, &method.doc);
    let all: Vec<_> = leading.iter().cloned().chain(everything(params)).collect();
    out.blank();
    docs(out, &format!("{} With options for this call.", method.doc));
    out.block(&format!("public {returns} {name}({}) {{", written(&all)), "}", |out| {
        begin(out, params, &params.map(Params::request).unwrap_or_default());
        let call = match &method.call {
            Call::Watch { .. } => format!("caller.watch(\"{}\", out, options, {read})", method.operation),
            _ => format!("caller.pages(\"{}\", out, List.of(), options, {read})", method.operation),
        };
        out.line(format!("return {call};"));
    });
    if let Some(params) = params.filter(|params| params.has_named()) {
        params.class(out, &name);
    }
}

fn list(out: &mut Text, method: &Method, params: &[Field], filter: u32, items: &Slot) {
    let name = camel(&method.name);
    let item = item_of(items);
    let own: Vec<(String, String)> = parameters(params);
    let names: String = own.iter().map(|(_, name)| format!("{name}, ")).collect();
    let mut fields: Vec<(u32, String)> = params
        .iter()
        .map(|param| (param.number, write(&param.ty, param.number, &camel(&param.name))))
        .collect();
    let mut all = own.clone();
    fields.push((filter, format!("out.text({filter}, filter.template());")));
    all.push(("Filter".to_owned(), "filter".to_owned()));
    for (more, filter, doc) in [
        (Vec::new(), "Filter.ALL", "All of them, in the order of their ids."),
        (vec![("String".to_owned(), "filter".to_owned())], "Filter.of(filter)", method.doc.as_str()),
        (vec![("Filter".to_owned(), "filter".to_owned())], "filter", method.doc.as_str()),
    ] {
        out.blank();
        docs(out, doc);
        let given: Vec<_> = own.iter().cloned().chain(more).collect();
        out.line(format!(
            "public Pages<{item}> {name}({}) {{ return {name}({names}{filter}, CallOptions.NONE); }}",
            written(&given)
        ));
    }
    fields.sort();
    all.push(("CallOptions".to_owned(), "options".to_owned()));
    out.blank();
    docs(out, &format!("{} With options for this call.", method.doc));
    out.block(&format!("public Pages<{item}> {name}({}) {{", written(&all)), "}", |out| {
        out.line("var out = new Writer();");
        for (_, line) in &fields {
            out.line(line);
        }
        out.line(format!(
            "return caller.pages(\"{}\", out, filter.values(), options, {}, {item}::read);",
            method.operation, items.number
        ));
    });
}

/// Get, change, write if nobody else wrote meanwhile.
fn modify(out: &mut Text, get: &Method, update: &Method) {
    let (Call::Get { params, answer }, Call::Update { entity, id, .. }) = (&get.call, &update.call) else {
        return;
    };
    let ty = entity_name(answer);
    let given = parameters(params);
    let names: Vec<&str> = given.iter().map(|(_, name)| name.as_str()).collect();
    let doc = "Gets the one with this id, writes back what `change` makes of it, unless someone else changed it meanwhile: \
        then begins again, a few times (RULES 8). `change` may therefore run more than once. On StrongDM the last write \
        wins.";
    let change = ("UnaryOperator<".to_owned() + &ty + ">", "change".to_owned());
    let mut params_given: Vec<_> = given.clone();
    params_given.push(change);
    out.blank();
    docs(out, doc);
    let passed: String = names.iter().map(|name| format!("{name}, ")).collect();
    out.line(format!(
        "public {ty} modify({}) {{ return modify({passed}change, CallOptions.NONE); }}",
        written(&params_given)
    ));
    params_given.push(("CallOptions".to_owned(), "options".to_owned()));
    out.blank();
    docs(out, &format!("{doc} With options for this call."));
    out.block(&format!("public {ty} modify({}) {{", written(&params_given)), "}", |out| {
        out.line("var get = new Writer();");
        for line in requests(params) {
            out.line(line.replace("out.", "get."));
        }
        out.block("return caller.modify(", ");", |out| {
            out.line(format!("\"{}\", get, in -> {},", get.operation, read_part(answer)));
            out.block(&format!("\"{}\", (out, changed) -> {{", update.operation), "},", |out| {
                for line in update_request(entity, *id, "changed") {
                    out.line(line);
                }
            });
            out.line("change, options");
        });
    });
}
