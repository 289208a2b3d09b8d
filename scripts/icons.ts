/** The icons of the manifest, each drawn in every size that Office may ask for. */
export const iconNames = ['icon', 'icon-insert', 'icon-check'] as const;

/** Pixels a side. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;
