import fc from 'fast-check';

/**
 * Properties explore with a new seed at each run on a desk: what they find becomes an example of the test. In CI the seed
 * stands still, so that a red run tells something about the change and not about the draw.
 */
if (process.env['CI'] !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122 });
