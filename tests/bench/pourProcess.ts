/**
 * Pours comments from a process of its own, so that making the load does not slow the clock that measures.
 * Arguments: feed access as JSON, comments per second, seconds, first number. Prints what happened as JSON.
 */
import { createSignedFeed, pour } from '../harness/signedFeed.ts';

const [access = '{}', perSecond = '0', seconds = '0', startAt = '0'] = process.argv.slice(2);
const feed = createSignedFeed(JSON.parse(access) as { url: string; sourceId: string; secret: string });
console.log(JSON.stringify(await pour(feed, Number(perSecond), Number(seconds), Number(startAt))));
feed.close();
