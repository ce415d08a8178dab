export { useShelfCommand as useSend } from '../shelf/useShelfCommand.ts';
