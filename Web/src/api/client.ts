import { parseExact } from './exactJson'
import { Problem, Unreachable } from './problem'
import type { paths } from './schema'

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** The addresses that answer to a method, as the OpenAPI document lists them. */
type PathOf<M extends Method> = { [P in keyof paths]: paths[P][M] extends { responses: unknown } ? P : never }[keyof paths]

type PathParameters<O> = O extends { parameters: { path: infer T } } ? { path: T } : { path?: undefined }
type QueryParameters<O> = O extends { parameters: { query?: infer T } } ? { query?: T } : { query?: undefined }

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : undefined
type Answer<O> = O extends { responses: infer R }
  ? Json<R extends { 200: infer T } ? T : R extends { 201: infer T } ? T : R extends { 202: infer T } ? T : undefined>
  : never

export type RequestOptions = {
  body?: unknown
  /** The version that the caller has seen; a number, or `*` for any. */
  ifMatch?: number | '*'
  /** Repeated with the same key, a write is done once. */
  key?: string
  signal?: AbortSignal
}

let language = 'zh-CN'
let whenSignedOut: () => void = () => undefined

export function speak(to: string): void {
  language = to
}

/** What to do when the session has ended while somebody works. */
export function onSignedOut(action: () => void): void {
  whenSignedOut = action
}

/** Sends one request and gives its answer, typed by the OpenAPI document. The session is the cookie. */
export async function send<M extends Method, P extends PathOf<M>>(
  method: M,
  address: P,
  options: PathParameters<paths[P][M]> & QueryParameters<paths[P][M]> & RequestOptions,
): Promise<Answer<paths[P][M]>> {
  const url = fill(address as string, options.path as Record<string, unknown> | undefined, options.query as Record<string, unknown> | undefined)
  // A form names its own type with its boundary, a file the one that it has.
  const isFile = options.body instanceof FormData || options.body instanceof Blob
  const headers: Record<string, string> = { 'Accept-Language': language }
  if (options.body !== undefined && !isFile) {
    headers['Content-Type'] = 'application/json'
  }
  if (options.ifMatch !== undefined) {
    headers['If-Match'] = options.ifMatch === '*' ? '*' : `"${options.ifMatch}"`
  }
  if (options.key !== undefined) {
    headers['Idempotency-Key'] = options.key
  }
  const body = options.body === undefined ? null : isFile ? (options.body as FormData | Blob) : JSON.stringify(options.body)
  const answer = await reach(url, { method: method.toUpperCase(), headers, body, signal: options.signal ?? null, credentials: 'same-origin' })
  if (!answer.ok) {
    throw await refusal(answer, address as string)
  }
  const text = await answer.text()
  return (text === '' ? undefined : parseExact(text)) as Answer<paths[P][M]>
}

/** Asks for a file, with the name that the server gives it. A body makes it a POST. */
export async function receiveFile(url: string, body?: unknown): Promise<File> {
  const init: RequestInit = body === undefined ? { method: 'GET', headers: { 'Accept-Language': language } } : { method: 'POST', headers: { 'Accept-Language': language, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await reach(url, { ...init, credentials: 'same-origin' })
  if (!answer.ok) {
    throw await refusal(answer, url)
  }
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1]
  return new File([await answer.blob()], name === undefined ? '' : decodeURIComponent(name))
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error
    }
    throw new Unreachable()
  }
}

async function refusal(answer: Response, address: string): Promise<Problem> {
  if (answer.status === 401 && address !== '/api/v1/sessions' && address !== '/api/v1/me') {
    whenSignedOut()
  }
  const body: unknown = await answer.json().catch(() => ({}))
  return new Problem(answer.status, body as ConstructorParameters<typeof Problem>[1])
}

/** An address with its parts and its query filled in. */
export function fill(address: string, path: Record<string, unknown> = {}, query: Record<string, unknown> = {}): string {
  const filled = address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') {
      search.set(name, String(value))
    }
  }
  return search.size === 0 ? filled : `${filled}?${search}`
}
