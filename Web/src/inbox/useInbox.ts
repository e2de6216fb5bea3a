import { useInfiniteQuery, useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { getInbox, readMessage, type InboxPage } from '../api/inbox'
import { useFail } from '../shared/useFail'
import { withRead } from './unread'

const INBOX = ['inbox']
const LOOK_AGAIN_MS = 60_000

export const useInbox = () =>
  useInfiniteQuery({
    queryKey: INBOX,
    queryFn: ({ pageParam }) => getInbox(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: LOOK_AGAIN_MS,
  })

/** Marks messages as read: at once for the eye, then at the server. */
export function useRead() {
  const client = useQueryClient()
  const fail = useFail()
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) {
        await readMessage(id)
      }
    },
    onMutate: async (ids) => {
      await client.cancelQueries({ queryKey: INBOX })
      const now = new Date().toISOString()
      client.setQueryData<InfiniteData<InboxPage>>(INBOX, (known) => known && { ...known, pages: known.pages.map((page) => ids.reduce((read, id) => withRead(read, id, now), page)) })
    },
    onError: fail,
    onSettled: () => client.invalidateQueries({ queryKey: INBOX }),
  })
}
