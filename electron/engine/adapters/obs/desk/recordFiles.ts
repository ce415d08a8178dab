import type { ObsPort } from '../obsPort.ts';
import { recordEventSchema, recordFileSchema } from './answers.ts';

/** The file OBS records into, for chapters: named when it starts, and (obs-websocket 5.5 on) at every split. */
export function followRecordFiles(port: ObsPort): void {
  const tell = (file: string): void => port.report({ kind: 'reportRecordFile', file: file.slice(0, 1_000) });
  port.onEvent('RecordStateChanged', (data) => {
    const event = recordEventSchema.safeParse(data);
    if (event.success && event.data.outputState === 'OBS_WEBSOCKET_OUTPUT_STARTED' && event.data.outputPath) tell(event.data.outputPath);
  });
  port.onEvent('RecordFileChanged' as 'RecordStateChanged', (data) => {
    const event = recordFileSchema.safeParse(data);
    if (event.success) tell(event.data.newOutputPath);
  });
}
