# Build: everything, with the lockfile's own tools.
FROM node:24.15-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund --loglevel=error
COPY . .
RUN npx nx run-many -t build --outputStyle=static

# What runs: production packages only; the image brings its own Node, so the packaged one is dead weight.
FROM node:24.15-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund --loglevel=error \
 && rm -rf node_modules/node-linux-* node_modules/.bin/node

FROM node:24.15-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/backend/dist ./backend/dist
COPY --from=build /app/frontend/dist ./frontend/dist
USER node
VOLUME /data
EXPOSE 3000
# Migrates, then serves; a deployment with several replicas runs backend/dist/cli/migrate.js as a step of its own.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=40", "--liftoff-only", "backend/dist/cli/start.js"]
