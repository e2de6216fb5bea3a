/** The value with which this page's style sheets are let in; undefined on the development server, which has no policy. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined

/** Some parts of the component library forget to pass it on: dialogs lock the scrolling of the page by a style sheet of their own. */
export function giveNonceToStyles(): void {
  if (nonce === undefined) {
    return
  }
  const create = document.createElement.bind(document) as (name: string, options?: ElementCreationOptions) => HTMLElement
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    if (name === 'style') {
      element.nonce = nonce
    }
    return element
  }) as typeof document.createElement
}
