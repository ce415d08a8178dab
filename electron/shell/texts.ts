/** The few sentences the shell itself says; windows have their own i18n. */
export const SHELL_TEXTS = {
  'zh-CN': {
    view: '显示', openPrompter: '在第二块屏幕打开提词器', openConsole: '打开控制台', saveReport: '保存故障报告…', quit: '退出场控台', edit: '编辑', window: '窗口',
    engineFailed: '场控台引擎无法启动', engineGone: '引擎多次意外退出。故障报告已存到数据目录的 reports 文件夹，不含密钥和观众信息，可以先看再发给我们。请重新打开场控台。',
    onAirTitle: '节目正在进行', onAirText: '退出会关闭控制台和提词器。OBS 的推流不受影响。确定退出吗？', stay: '留下', leave: '退出',
    noKeyringTitle: '这台电脑没有系统钥匙串', noKeyringText: '要保存的密码和密钥无法加密，能读到数据目录的程序都能看到它们。建议先装好并解锁 GNOME Keyring 或 KWallet，再重新打开场控台。也可以就这样保存。选“不保存”，节目照常进行，但密码每次启动都要重新填写。', keepNothing: '不保存', keepPlain: '仍然保存',
    checkUpdates: '检查更新…', understood: '知道了', later: '以后再说', loadIt: '下载', whenQuitting: '退出时安装', restartNow: '立即重启',
    updateThere: (version: string) => `有新版本 ${version}`, updateThereText: '现在下载吗？下载会占用网速；一开播就会停下，节目结束后再继续。',
    updateReady: (version: string) => `新版本 ${version} 已下载`, updateReadyText: '立即重启会关闭控制台和提词器。不重启也可以：下次退出时会自动安装，节目进行中不会安装。',
    updateFailed: (version: string) => `新版本 ${version} 没有装上`, updateFailedText: '下载的文件不完整，或者签名不是我们的，已经丢弃，现有版本不受影响。可以稍后在菜单里再检查一次。',
    newest: '已经是最新版本', noUpdateAnswer: '更新服务器没有响应', noUpdateAnswerText: '请检查网络，稍后再试。', notNow: '节目正在进行', notNowText: '更新等节目结束后再检查和安装。',
  },
  en: {
    view: 'View', openPrompter: 'Open the prompter on the second screen', openConsole: 'Open the console', saveReport: 'Save a problem report…', quit: 'Quit Cuedeck', edit: 'Edit', window: 'Window',
    engineFailed: 'The Cuedeck engine could not start', engineGone: 'The engine stopped unexpectedly several times. A problem report is in the reports folder of the data directory; it holds no secrets and no viewers, so read it and send it to us. Please open Cuedeck again.',
    onAirTitle: 'A show is running', onAirText: 'Quitting closes the console and the prompter. The OBS stream goes on. Quit?', stay: 'Stay', leave: 'Quit',
    noKeyringTitle: 'This computer has no keyring', noKeyringText: 'The password or key that is to be stored cannot be encrypted: any program that can read the data folder could read it. Better install and unlock GNOME Keyring or KWallet first and open Cuedeck again. It can also be stored as it is. With "Store nothing" shows run as ever, but passwords have to be typed after every start.', keepNothing: 'Store nothing', keepPlain: 'Store anyway',
    checkUpdates: 'Check for updates…', understood: 'OK', later: 'Later', loadIt: 'Download', whenQuitting: 'Install on quit', restartNow: 'Restart now',
    updateThere: (version: string) => `Version ${version} is available`, updateThereText: 'Download it now? It takes bandwidth: it stops when a show begins and goes on after it.',
    updateReady: (version: string) => `Version ${version} is ready`, updateReadyText: 'Restarting closes the console and the prompter. Without it the version is installed when you next quit, never during a show.',
    updateFailed: (version: string) => `Version ${version} was not installed`, updateFailedText: 'The file was incomplete or not signed by us. It was thrown away; the version you have is untouched. Look again later from the menu.',
    newest: 'This is the newest version', noUpdateAnswer: 'The update server does not answer', noUpdateAnswerText: 'Check the network and try again later.', notNow: 'A show is running', notNowText: 'Updates are looked for and installed after it.',
  },
} as const;
export type ShellTexts = (typeof SHELL_TEXTS)[keyof typeof SHELL_TEXTS];

/** The texts for an operating-system locale. */
export const textsFor = (locale: string): ShellTexts => (locale.toLowerCase().startsWith('zh') ? SHELL_TEXTS['zh-CN'] : SHELL_TEXTS.en);
