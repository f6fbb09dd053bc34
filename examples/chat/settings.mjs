// Settings from the environment.

/** A setting; one without a usual value must be there. */
export function setting(name, usual) {
  const value = process.env[name]?.trim() || usual;
  if (!value) throw new Error(`set the variable ${name}`);
  return value;
}

const UNITS = { h: 3_600_000, m: 60_000, s: 1_000 };

/** A length of time such as `30m` or `1h30m`, in milliseconds; nothing, where it is none. */
export function milliseconds(text) {
  if (!/^(\d{1,6}[hms])+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+)([hms])/g)].map(([, count, unit]) => Number(count) * UNITS[unit]);
  return parts.reduce((sum, part) => sum + part, 0) || undefined;
}
