const special = /[&<>"']/

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  // (Most texts are names and random values: to find nothing is much cheaper than to replace nothing.)
  return special.test(text) ? text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`) : text
}
