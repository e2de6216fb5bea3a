import { send } from './client'
import type { Job, JobRun } from './types'

export const listJobs = async () => (await send('get', '/api/v1/jobs', {})).items as Job[]

/** Answers when the run has ended. */
export const runJob = (job: string, key: string) => send('post', '/api/v1/jobs/{job}/run', { path: { job }, body: { asOf: null }, key }) as Promise<JobRun>
