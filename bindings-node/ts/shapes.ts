/**
 * Between the values of a program and JSON as the API has it, by the generated table of shapes.
 *
 * Codes: `s` text, `b` boolean, `n` number, `i` 64 bits, `B` bytes, `T` instant, `D` duration, `t` names and values, `j`
 * JSON, `:Name` a record or an entity of several kinds, `[` a list of, `{` a map of; `r` and the short name: a text that
 * names an entity; `?` before: absent where it is not set.
 */

import { inspect } from "node:util";

import type * as table from "./generated/shapes.js";

let loaded: typeof table | undefined;

function tables(): typeof table {
  return (loaded ??= require("./generated/shapes.js") as typeof table);
}

/** A field of a record as both sides name it. */
interface Known {
  readonly wire: string;
  readonly name: string;
  readonly code: string;
  readonly optional: boolean;
}

interface Shape {
  readonly name: string;
  readonly fields: readonly Known[];
  /** By the names a program may give. */
  readonly byName: ReadonlyMap<string, Known>;
  readonly secrets: readonly string[];
}

const shapes = new Map<string, Shape>();

function shape(name: string): Shape {
  let found = shapes.get(name);
  if (found === undefined) {
    const record = tables().RECORDS[name];
    if (record === undefined) throw new Error(`no type is called ${name}`);
    const fields: Known[] = [];
    const byName = new Map<string, Known>();
    for (const [wire, marked] of Object.entries(record)) {
      const optional = marked.startsWith("?");
      const code = optional ? marked.slice(1) : marked;
      const known = { wire, name: camel(wire), code, optional };
      fields.push(known);
      byName.set(known.name, known);
      if (code.startsWith("r") && code.length > 1) byName.set(code.slice(1), known);
    }
    found = { name, fields, byName, secrets: tables().SECRETS[name] ?? [] };
    shapes.set(name, found);
  }
  return found;
}

function camel(name: string): string {
  return name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

type Json = Record<string, unknown>;

// --- towards the wire

/** A value as JSON has it. `name` is what an error calls it. */
export function write(code: string, value: unknown, name: string): unknown {
  if (value === undefined || value === null) return undefined;
  switch (code[0]) {
    case "r":
      return reference(value, name);
    case "T":
      return instant(value, name);
    case "D":
      return typeof value === "number" ? `${value}ms` : value;
    case "i":
      return typeof value === "bigint" ? value.toString() : value;
    case "B":
      return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
    case "[":
      if (!Array.isArray(value)) throw new TypeError(`\`${name}\` is ${kindOf(value)}; give an array`);
      return value.map((item, index) => write(code.slice(1), item, `${name}[${index}]`));
    case ":":
      return record(code.slice(1), value, name);
    default:
      return value;
  }
}

function reference(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  const id = (value as { id?: unknown }).id;
  if (typeof id !== "string") throw new TypeError(`\`${name}\` is ${kindOf(value)}; give an entity, an id or a name`);
  if (id === "") throw new TypeError(`\`${name}\` has no id; create it first`);
  return id;
}

function instant(value: unknown, name: string): unknown {
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) throw new TypeError(`\`${name}\` is an invalid Date`);
  return value.toISOString();
}

function record(type: string, value: unknown, name: string): Json {
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new TypeError(`\`${name}\` is ${kindOf(value)}; give an object`);
  }
  const given = value as Json;
  const kinds = tables().KINDS[type];
  if (kinds === undefined) return fields(shape(type), given, name);
  const kind = typeof given["type"] === "string" ? kinds[given["type"]] : undefined;
  // Which kinds there are the core says.
  return kind === undefined ? { ...given } : fields(shape(kind), given, name);
}

function fields(of: Shape, given: Json, name: string): Json {
  const out: Json = {};
  for (const [key, value] of Object.entries(given)) {
    const known = of.byName.get(key);
    if (known === undefined) {
      const names = [...of.byName.keys()].map((known) => `\`${known}\``).join(", ");
      throw new TypeError(`\`${name}\` has no field \`${key}\`; ${of.name} has ${names}`);
    }
    const written = write(known.code, value, `${name}.${key}`);
    // An empty text says nothing, and of an enum it is no word: what was read with its defaults is written back without them.
    const saysNothing = written === "" && !known.optional;
    if (written !== undefined && !saysNothing) out[known.wire] = written;
  }
  return out;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
}

// --- from the wire

/** A value of JSON as a program reads it, with the defaults of what is not set. */
export function read(code: string, value: unknown): unknown {
  switch (code[0]) {
    case "s":
    case "r":
      return value === undefined ? "" : typeof value === "number" ? String(value) : value;
    case "b":
      return value ?? false;
    case "n":
      return value ?? 0;
    case "i":
      return BigInt((value as string | undefined) ?? 0);
    case "B":
      return new Uint8Array(Buffer.from((value as string | undefined) ?? "", "base64"));
    case "T":
      return value === undefined ? undefined : new Date(value as string);
    case "t":
      return value ?? {};
    case "j":
      return value ?? [];
    case "[": {
      const inner = code.slice(1);
      return ((value as unknown[] | undefined) ?? []).map((item) => read(inner, item));
    }
    case "{": {
      const inner = code.slice(1);
      return Object.fromEntries(Object.entries((value as Json | undefined) ?? {}).map(([key, item]) => [key, read(inner, item)]));
    }
    case ":":
      return value === undefined ? undefined : readRecord(code.slice(1), value as Json);
    default:
      return value;
  }
}

function readRecord(type: string, value: Json): Json {
  const kinds = tables().KINDS[type];
  if (kinds === undefined) return filled(shape(type), value);
  const kind = kinds[value["type"] as string];
  // A kind that this version does not know is handed on as it came.
  return kind === undefined ? { ...value } : filled(shape(kind), value);
}

function filled(of: Shape, value: Json): Json {
  const out: Json = {};
  for (const { wire, name, code, optional } of of.fields) {
    const held = value[wire];
    if (held === undefined && optional) continue;
    const given = read(code, held);
    if (given !== undefined) out[name] = given;
  }
  if (of.secrets.some((name) => name in out)) hide(out, of.secrets);
  return out;
}

/** Printing the object shows no secret. */
function hide(object: Json, secrets: readonly string[]): void {
  const shown = (): Json =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, secrets.includes(key) ? "…" : value]));
  Object.defineProperty(object, inspect.custom, { value: shown, enumerable: false });
  Object.defineProperty(object, "toString", { value: () => "[object with secrets]", enumerable: false });
}
