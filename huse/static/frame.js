// The empty explorer. This is the only HTML that is written as text, and nothing of a catalogue is in it.
const KINDS = "image/png,image/jpeg,image/webp,image/gif,image/bmp,image/tiff";

export const FRAME = `
<form role="search">
  <div class="ask">
    <span class="chip" hidden>
      <img alt=""><span></span><button type="button" aria-label="Remove from the query">&times;</button>
    </span>
    <input name="words" type="search" aria-label="Words to look for" placeholder="What are you looking for?"
      autocomplete="off" maxlength="100000">
    <label class="add" title="Add a picture, or drop one here">
      <input name="file" type="file" accept="${KINDS}" aria-label="Picture to look for">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x="2.5" y="4" width="15" height="12" rx="2"/><circle cx="7" cy="8.2" r="1.4"/>
        <path d="M3 14.5 8 10.5l3 2.5 3.5-3.5 3 3"/>
      </svg>
      <span>Picture</span>
    </label>
    <button class="go">Search</button>
  </div>
  <label class="within">
    <span>in</span>
    <select name="class" aria-label="Class to search in"><option value="">all classes</option></select>
  </label>
</form>
<p class="status" role="status"></p>
<div class="panes">
  <ol class="answers" tabindex="-1" aria-label="Answers"></ol>
  <section class="map" aria-label="Map of the space">
    <div class="stage">
      <canvas role="img"></canvas>
      <p class="wait">Drawing the map …</p>
      <div class="tip" hidden></div>
      <div class="zoom">
        <button type="button" aria-label="Zoom in">+</button>
        <button type="button" aria-label="Zoom out">&minus;</button>
        <button type="button" aria-label="Show the whole map">&#x25A2;</button>
      </div>
    </div>
    <div class="legend"></div>
  </section>
</div>`;
