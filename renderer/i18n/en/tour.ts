import type { Translation } from '../shape.ts';
import type { tour as zh } from '../zh-CN/tour.ts';

export const tour: Translation<typeof zh> = {
  title: 'Tour of the console', open: 'Guided tour', needsShow: 'Load a run-sheet first: the tour walks over the real panels.', count: '{{n}} of {{all}}', skip: 'Skip', back: 'Back', onward: 'Next', done: 'Start working',
  runsheet: { title: 'Run-sheet', body: 'On top is the item on air with its time left; below, every item with its planned and expected start. Click any item for its details, or to jump to it.' },
  next: { title: 'Next', body: 'The largest button on the desk, and the Space key. Beside it: hold, a minute more, half a minute less. When you run late, ways to catch up appear here. Ending the show is held down.' },
  picture: { title: 'Picture and scenes', body: 'Left is what viewers see, right is what comes next. A click takes a scene, and so do the keys 1 to 9; OBS is then read back to make sure it really changed.' },
  host: { title: 'A word to the host', body: 'Write a line and it stands on the prompter at once. When the host presses “Got it”, the time it took stands here. Key: T.' },
  comments: { title: 'Comments', body: 'Sorted into questions, intent and risk; what many people ask is one line. Choose one to pass it to the host, put it on screen, pin it or answer it.' },
  figures: { title: 'Figures', body: 'Viewers, clicks and sales, and each says how it is worked out. How old a figure is stands beside it; a stretch without data is hatched.' },
  top: { title: 'On air, and the way out', body: 'Stream, recording, OBS and feeds are up here. When something breaks, Shift+Esc takes the backup scene at once. Press ? for all keys; this tour is in the menu at the right whenever you want it again.' },
};
