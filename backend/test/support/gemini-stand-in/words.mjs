import { candidate, envelope, rpcError } from './rows/answer.mjs';

const TOKENS = { textIn: 900, textOut: 60 };
const USAGE = { promptTokenCount: TOKENS.textIn, candidatesTokenCount: TOKENS.textOut, totalTokenCount: TOKENS.textIn + TOKENS.textOut };

/** A form in which nothing is filled in. */
const NOTHING = { subject: null, elements: [], style: null, placement: null, palette: null, lettering: null, mood: [], exclusions: [], intent: 'new' };

const said = (text) => (order) => ({
  json: envelope(order, [candidate([{ text }])], { usage: USAGE }),
  used: { model: order.model, imageIn: 0, imagesOut: 0, ...TOKENS },
});

/** What a text model that is asked to read says (setting `words`): nothing to add, no form at all, or an error. */
export const WORDS = {
  nothing: said(JSON.stringify(NOTHING)),
  rubbish: said('I would love to help with your tattoo!'),
  overloaded: () => rpcError(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
  crash: () => rpcError(500, 'INTERNAL', 'An internal error has occurred.'),
};
