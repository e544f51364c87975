import { z } from 'zod';
import { reportQuerySchema, widthMmSchema } from '../tattooability/index.js';

const common = {
  widthMm: widthMmSchema.default(100),
  transfer: z.enum(['thermal', 'inkjet', 'hand']).default('thermal')
    .meta({ description: 'How it gets on the skin. Inkjet stencil ink needs a flipped print; a thermal copier and tracing by hand do not.' }),
  lines: z.enum(['as-drawn', 'centreline']).default('as-drawn')
    .meta({ description: 'Traced outlines of the lines as drawn, or even lines along their middle.' }),
  strokeMm: z.coerce.number().min(0.3).max(1).default(0.5).meta({ description: 'Width of even lines, mm.', type: 'number', minimum: 0.3, maximum: 1 }),
  solids: z.enum(['outlined', 'filled']).default('outlined').meta({ description: 'Solid black as an outline to fill, or printed black.' }),
  correction: z.coerce.number().min(40).max(60).default(50)
    .meta({ description: 'What the 50 mm check bar of your last print measured, mm: the next print comes out true.', type: 'number', minimum: 40, maximum: 60 }),
  title: z.string().max(60).trim().min(1).default('Tattoo stencil').meta({ description: 'Printed on it, and the name of the file.' }),
};

export const stencilSvgQuerySchema = z.strictObject(common);
export const stencilPngQuerySchema = z.strictObject({
  ...common,
  dpi: z.coerce.number().pipe(z.union([z.literal(203), z.literal(300), z.literal(600)])).default(300)
    .meta({ description: 'Dots per inch of the printer.', type: 'integer', enum: [203, 300, 600] }),
});
export const stencilPdfQuerySchema = z.strictObject({
  ...common,
  paper: z.enum(['a4', 'letter', 'a3', 'roll-210']).default('a4').meta({ description: 'Sheet, or a roll 210 mm wide that is cut where the drawing ends.' }),
});
export const consultSheetQuerySchema = reportQuerySchema.extend({
  paper: z.enum(['a4', 'letter']).default('a4').meta({ description: 'Sheet.' }),
  title: z.string().max(60).trim().min(1).default('Tattoo concept').meta({ description: 'Printed at its head, and the name of the file.' }),
  words: z.string().max(600).trim().optional().meta({ description: 'What the client asked for, in their own words.' }),
});

export type StencilSvgQuery = z.infer<typeof stencilSvgQuerySchema>;
export type StencilPngQuery = z.infer<typeof stencilPngQuerySchema>;
export type StencilPdfQuery = z.infer<typeof stencilPdfQuerySchema>;
export type ConsultSheetQuery = z.infer<typeof consultSheetQuerySchema>;
