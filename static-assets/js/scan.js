// Reads tags with the camera where the browser can: each new code becomes a line of the field, and the rest stays as is.
const PAUSE = 250;

for (const box of document.querySelectorAll("[data-scan]")) {
  if ("BarcodeDetector" in window && navigator.mediaDevices) {
    box.hidden = false;
    prepare(box);
  }
}

function prepare(box) {
  const field = document.getElementById(box.dataset.scan);
  const [button, video, status] = [box.querySelector("button"), box.querySelector("video"), box.querySelector("p")];
  const words = button.textContent;
  let stream = null;

  button.addEventListener("click", async () => {
    if (stream) {
      stop();
      return;
    }
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      status.textContent = status.dataset.refused;
      return;
    }
    video.srcObject = stream;
    video.hidden = false;
    button.textContent = box.dataset.stop;
    await video.play();
    look(new BarcodeDetector({ formats: ["qr_code"] }));
  });

  async function look(detector) {
    while (stream) {
      const codes = await detector.detect(video).catch(() => []);
      for (const code of codes) {
        add(code.rawValue.slice(code.rawValue.lastIndexOf("/") + 1).trim());
      }
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }

  function add(tag) {
    const lines = field.value.split("\n").map((line) => line.trim()).filter(Boolean);
    if (tag && !lines.includes(tag)) {
      field.value = [...lines, tag].join("\n") + "\n";
      status.textContent = `${status.dataset.read} ${tag}`;
      navigator.vibrate?.(60);
    }
  }

  function stop() {
    stream.getTracks().forEach((track) => track.stop());
    stream = null;
    video.hidden = true;
    button.textContent = words;
  }
}
