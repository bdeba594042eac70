// What Tailwind writes, Next.js compiles for browsers and makes small: once, not twice.
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } }
