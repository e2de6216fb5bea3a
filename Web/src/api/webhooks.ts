import { send } from './client'
import type { Webhook, WebhookDelivery, WebhookForm } from './types'

const W = '/api/v1/tenants/{tenant}/webhooks'

/** The address and the secret are left out where they are to stay as they are: neither is ever shown again. */
export type WebhookOrder = { name: string; url?: string; form: WebhookForm; secret?: string; events: string[]; active: boolean }

export const listWebhooks = async (tenant: string) => (await send('get', W, { path: { tenant } })).items as Webhook[]

export const addWebhook = (tenant: string, order: WebhookOrder, key: string) => send('post', W, { path: { tenant }, body: order, key }) as Promise<Webhook>

export const putWebhook = (tenant: string, id: string, order: WebhookOrder) => send('put', `${W}/{id}`, { path: { tenant, id }, body: order }) as Promise<Webhook>

export const listDeliveries = async (tenant: string, id: string) =>
  (await send('get', `${W}/{id}/deliveries`, { path: { tenant, id } })).items as WebhookDelivery[]

/** Sends one message that says that it is a test, and waits for what becomes of it. */
export const testWebhook = (tenant: string, id: string, key: string) => send('post', `${W}/{id}/test`, { path: { tenant, id }, key })

/** Sends again what was given up on: one delivery, or all. */
export const replayWebhook = async (tenant: string, id: string, delivery?: string) =>
  Number((await send('post', `${W}/{id}/replay`, { path: { tenant, id }, ...(delivery === undefined ? {} : { query: { delivery } }) })).replayed)
