/**
 * A laboratory's rule for a report that prints one cut-off and no gray zone: within so many percent of the cut-off a
 * result is uncertain. It is used only where a person chooses it, and is always marked as this laboratory's rule; a
 * printed gray zone outranks it.
 *
 * Source: the CIR laboratory's text on IgM in low concentration (rubella named), where the zone within ±10 % of the
 * cut-off is called uncertain. It gives no reason for 10 and says nothing of avidity. Other sources contradict it:
 * gray zones differ from kit to kit (VIDAS CMV IgM 0.70 to 0.90, Enzygnost 0.100 to 0.200: JCM CMV, table 1).
 */
export const cutOffRule = {
  percent: 10,
  source: 'cir',
  found: true,
  markers: ['igg', 'igm', 'iga'],
} as const;
