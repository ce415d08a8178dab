import type { RescuedFile } from '#shared/alerts/rescue.ts';
import type { DamageListener } from '../adapters/store/workerClient.ts';
import type { StorageSituation } from './storageSituation.ts';

/**
 * Tells the windows of a damaged file. Damage that is met while writing ends the engine (`onWriting`): the next start makes the file sound
 * within seconds, while going on would lose all that follows. Met while reading, an old session may be all it touches: the show goes on.
 */
export function damageListener(file: RescuedFile, storage: Pick<StorageSituation, 'damaged' | 'rescued'>, onWriting: (error: Error) => void): Required<DamageListener> {
  return {
    onRescued: storage.rescued,
    onDamage: (call) => {
      storage.damaged(file);
      if (call === 'append') onWriting(new Error(`${file}.db is damaged where it is written to.`));
    },
  };
}
