import { PortUnavailable } from './adapters/hub/portUnavailable.ts';
import { DataDirInUse, DataDirUnusable } from './adapters/store/dataDirLock.ts';
import { StoreProblem } from './adapters/store/storeProblem.ts';

const isDiskFull = (thrown: unknown): boolean =>
  (thrown instanceof StoreProblem && thrown.code === 'SQLITE_FULL') || (thrown instanceof DataDirUnusable && (thrown.code === 'ENOSPC' || thrown.code === 'SQLITE_FULL'));

/**
 * Why the engine did not start, in one line that says what to do.
 * @param locale BCP 47; Chinese is answered in Simplified Chinese, everything else in English.
 */
export function startFailure(thrown: unknown, dataDir: string, locale: string): string {
  const zh = /^zh\b/iu.test(locale);
  if (zh && thrown instanceof StoreProblem && thrown.kind === 'noRoomForBackup') {
    const [needed = '', free = ''] = thrown.message.match(/\d+ MB/gu) ?? [];
    return `${dataDir} 里的数据库要先备份，才能升级到这个版本：需要 ${needed}，磁盘只剩 ${free}。腾出空间后再启动；什么都没有改动。`;
  }
  if (isDiskFull(thrown)) {
    return zh ? `${dataDir} 所在的磁盘满了。腾出空间后再启动；已经记下的都还在。` : `The disk of ${dataDir} is full. Free some space and start again; what was recorded is safe.`;
  }
  if (thrown instanceof PortUnavailable) {
    return zh ? `端口 ${thrown.port} 打不开，多半被别的程序占着。用 --port 换一个，或不写，自动挑一个空闲的。` : `Port ${thrown.port} cannot be opened; most likely another program uses it. Choose another one with --port, or leave it out for any free one.`;
  }
  if (thrown instanceof DataDirUnusable) {
    return zh ? `数据目录 ${dataDir} 用不了（${thrown.code}）。把它改成可以写入的文件夹，或用 --data 另选一个。` : `The data folder ${dataDir} cannot be used (${thrown.code}). Make it a folder you may write to, or choose another one with --data.`;
  }
  if (zh && thrown instanceof DataDirInUse) return `另一个 Cuedeck 引擎（${thrown.pid === null ? '进程未知' : `进程 ${thrown.pid}`}）正在使用 ${dataDir}。请先关掉它，或换一个数据目录。`;
  return thrown instanceof Error ? thrown.message : String(thrown);
}
