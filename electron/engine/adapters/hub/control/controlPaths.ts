/** Where control surfaces knock. The version is in the path: an incompatible change gets a new one beside it. */
export const CONTROL_PATH = '/control/v1/';
export const FEEDBACK_PATH = `${CONTROL_PATH}feedback`;
/** The base address a producer copies into a control surface. */
export const CONTROL_BASE = CONTROL_PATH.slice(0, -1);
