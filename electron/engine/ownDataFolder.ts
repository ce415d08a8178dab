import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '#shared/dataFolder.ts';

/** The data folder of whoever runs this process. */
export const ownDataFolder = (): string => dataFolder(process.platform, process.env, homedir(), (folder) => existsSync(join(folder, 'show.db')));
