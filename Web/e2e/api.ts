import { expect, type APIRequestContext } from '@playwright/test'

export const PASSWORD = 'demo-2025'

/** The API as one signed-in person, for what has to be there before a test begins. */
export class Person {
  private static readonly tokens = new Map<string, string>()

  private constructor(private readonly request: APIRequestContext, private readonly token: string) {}

  static async signIn(request: APIRequestContext, user: string): Promise<Person> {
    const known = Person.tokens.get(user)
    if (known) {
      return new Person(request, known)
    }
    const answer = await request.post('/api/v1/sessions', { data: { user, password: PASSWORD } })
    expect(answer.status()).toBe(201)
    const { token } = (await answer.json()) as { token: string }
    // Those of a town are its test's own, and it may sign them out.
    if (!user.startsWith('town-')) {
      Person.tokens.set(user, token)
    }
    return new Person(request, token)
  }

  async send(method: string, path: string, data?: unknown): Promise<unknown> {
    const answer = await this.request.fetch(`/api/v1/${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, 'If-Match': '*' },
      ...(data === undefined ? {} : { data }),
    })
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return answer.headers()['content-type']?.includes('json') ? answer.json() : answer.text()
  }

  async file(path: string): Promise<Buffer> {
    const answer = await this.request.get(`/api/v1/${path}`, { headers: { Authorization: `Bearer ${this.token}` } })
    expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true)
    return answer.body()
  }
}
