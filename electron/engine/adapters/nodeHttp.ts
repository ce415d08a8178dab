/**
 * `node:http` without an ES import: that would make Node read every name the module exports, and one of them loads its whole
 * fetch client, a fifteenth of the time an engine takes to come back after a crash.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http');
