export const SEARCH_BUTTON_ID = 'find-comment';
export const SEARCH_INPUT_ID = 'find-comment-text';

/** What the key does, wherever the focus is: opens the search, or goes on with it. */
export function openCommentSearch(): void {
  const input = document.getElementById(SEARCH_INPUT_ID);
  if (input instanceof HTMLInputElement) {
    input.focus();
    input.select();
  } else document.getElementById(SEARCH_BUTTON_ID)?.click();
}
