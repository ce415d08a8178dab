import type { StartNames } from './startLinks.ts';

/** What the Node entry prints, in the two languages of the product. */
export interface ServeTexts {
  readonly ready: string;
  readonly demo: string;
  readonly once: string;
  readonly noBrowser: string;
  /** Root cannot use Chromium's sandbox. */
  readonly asRoot: string;
  /** How the window opened here is named among the paired clients. */
  readonly thisMachine: string;
  /** How whoever uses a printed link is called on the screens of the others. */
  readonly roles: StartNames;
  /** The same before a link, padded to one width. */
  readonly labels: StartNames;
}

const zh: ServeTexts = {
  ready: 'Cuedeck 场控台已就绪。在浏览器打开对应角色的链接：',
  demo: 'Cuedeck 场控台演示已就绪（OBS、弹幕、订单均为模拟）。在浏览器打开对应角色的链接：',
  once: '除叠加层外，每个链接只能用一次，12 小时内有效；更多链接可在场控台里生成。',
  noBrowser: '没有找到可用的浏览器或显示器，请用上面的链接打开场控台。',
  asRoot: '正以 root 身份运行：浏览器窗口因此没有沙箱保护。请改用普通用户启动。',
  thisMachine: '本机',
  roles: { producer: '场控', host: '主播屏', viewer: '观看', overlay: '叠加层' },
  labels: { producer: '场控  ', host: '主播屏', viewer: '观看  ', overlay: '叠加层' },
};

const en: ServeTexts = {
  ready: 'Cuedeck is ready. Open the link of your role in a browser:',
  demo: 'The Cuedeck demo is ready (OBS, comments and orders are simulated). Open the link of your role in a browser:',
  once: 'Each link except the overlay works once, within 12 hours; the control room makes more.',
  noBrowser: 'No browser or no display was found here: open the control room with the link above.',
  asRoot: 'You run this as root, so the browser window has no sandbox. Start it as an ordinary user.',
  thisMachine: 'This machine',
  roles: { producer: 'Producer', host: 'Host', viewer: 'Viewer', overlay: 'Overlay' },
  labels: { producer: 'Producer', host: 'Host    ', viewer: 'Viewer  ', overlay: 'Overlay ' },
};

/** @param locale BCP 47; every Chinese gets Simplified Chinese, everything else English. */
export const serveTexts = (locale: string): ServeTexts => (/^zh\b/iu.test(locale) ? zh : en);
