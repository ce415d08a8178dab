/**
 * Largest message a window may send, in bytes of UTF-8. Measured: 5,000 run-sheet rows with every text filled in are 8.3 MB,
 * rows like those of the sample about 5 MB; parsing takes 0.1-0.3 s. A larger message ends the connection (the transport
 * knows no refusal for it), so a window checks first and says `tooLarge` itself.
 */
export const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
