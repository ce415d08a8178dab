import { onTestFinished } from 'vitest';
import { startHub, type TestHub, type TestHubOptions } from './hubHarness.ts';

/** A hub that is stopped when the test that started it is over. */
export async function hubOfTest(options: TestHubOptions = {}): Promise<TestHub> {
  const test = await startHub(options);
  onTestFinished(() => test.stop());
  return test;
}
