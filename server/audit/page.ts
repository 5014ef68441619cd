import type { AuditReport } from './report.ts';
export function reportPage(report: AuditReport): string {
  return report.format;
}
