import { QueryClient } from '@tanstack/react-query'
import { Problem } from '../api/problem'

const ATTEMPTS = 2

/** Repeats what was not answered; a refusal stays a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => !(error instanceof Problem && error.status < 500) && failures < ATTEMPTS,
    },
  },
})
