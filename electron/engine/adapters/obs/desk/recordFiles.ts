import type { ObsPort } from '../obsPort.ts';
import { dataOf, recordEventSchema, recordFileSchema, videoSchema } from './answers.ts';

/**
 * The file OBS records into, for chapters and edit lists: named when it starts, and (obs-websocket 5.5 on) at every split. With
 * the frame rate of the canvas, which nobody can change while it records.
 */
export function followRecordFiles(port: ObsPort): void {
  let fps: number | null = null;
  const tell = (file: string): void => port.report({ kind: 'reportRecordFile', file: file.slice(0, 1_000), fps });
  const opened = async (file: string): Promise<void> => {
    const answer = await port.readBatch([{ requestType: 'GetVideoSettings' }]);
    const video = answer.kind === 'done' ? dataOf(answer.results[0], videoSchema) : null;
    fps = video === null ? null : video.fpsNumerator / video.fpsDenominator;
    tell(file);
  };
  port.onEvent('RecordStateChanged', (data) => {
    const event = recordEventSchema.safeParse(data);
    if (event.success && event.data.outputState === 'OBS_WEBSOCKET_OUTPUT_STARTED' && event.data.outputPath) void opened(event.data.outputPath);
  });
  port.onEvent('RecordFileChanged' as 'RecordStateChanged', (data) => {
    const event = recordFileSchema.safeParse(data);
    if (event.success) tell(event.data.newOutputPath);
  });
}
