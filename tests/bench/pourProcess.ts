/**
 * Pours comments from a process of its own, so that making the load does not slow the clock that measures.
 * Arguments: feed access as JSON, comments per second, seconds, first number, plan as JSON. Prints what happened as JSON.
 */
import { pour, type PourPlan } from '../harness/signedFeed.ts';

const [access = '{}', perSecond = '0', seconds = '0', startAt = '0', plan = '{}'] = process.argv.slice(2);
console.log(JSON.stringify(await pour(JSON.parse(access) as { url: string; sourceId: string; secret: string }, Number(perSecond), Number(seconds), Number(startAt), JSON.parse(plan) as PourPlan)));
