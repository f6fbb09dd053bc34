// One instance of everything, however it is imported: this is the CommonJS build under its names.
export * from "./dist/index.js";
