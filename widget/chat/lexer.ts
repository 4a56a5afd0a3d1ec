// A file of its own so that the build can take the lexer out of the package and leave the rest.
export { Lexer } from 'marked';
