/** The language of the page, for the browser and whatever reads it aloud. */
export function setPageLanguage(code: string): void {
  document.documentElement.lang = code;
}

/** The languages that the browser is set to, the first choice first: "pt-BR" and "pt" alike are "pt". */
export function browserLanguages(): readonly string[] {
  return navigator.languages.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '');
}
