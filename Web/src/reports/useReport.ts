import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useParams } from 'react-router'
import { getContentOf, getReport } from '../api/reports'
import type { Report, ReportKey } from '../api/types'

export const reportQuery = (key: ReportKey) => ['report', key.tenant, key.agency, key.year] as const

/** Which report the address is about. */
export function useReportKey(): ReportKey {
  const { tenant, agency, year } = useParams()
  return useMemo(() => ({ tenant: tenant!, agency: agency!, year: Number(year) }), [tenant, agency, year])
}

export const useReport = (key: ReportKey) =>
  useQuery({ queryKey: reportQuery(key), queryFn: ({ signal }) => getReport(key, signal), staleTime: 0 })

/** The figures and texts that were published a year before; null where nothing was. */
export const useLastYear = (key: ReportKey, report: Report | undefined) => {
  const from = report?.carriedFrom ?? null
  return useQuery({
    queryKey: ['published', key.tenant, key.agency, from?.year, from?.revision],
    queryFn: () => getContentOf({ ...key, year: from!.year }, { revision: from!.revision }),
    enabled: from !== null,
    staleTime: Infinity,
  })
}

/** Puts an answer that carries the whole report in the place of what was known. */
export function useKeepReport(key: ReportKey): (report: Report) => void {
  const client = useQueryClient()
  const { tenant, agency, year } = key
  return useCallback(
    (report) => {
      const query = reportQuery({ tenant, agency, year })
      // A read that began before the write must not put the old state back.
      void client.cancelQueries({ queryKey: query })
      client.setQueryData(query, report)
      void client.invalidateQueries({ queryKey: ['tasks'] })
      void client.invalidateQueries({ queryKey: ['board', tenant] })
      void client.invalidateQueries({ queryKey: ['cycle', tenant] })
      void client.invalidateQueries({ queryKey: ['history', tenant, agency, year] })
    },
    [client, tenant, agency, year],
  )
}
