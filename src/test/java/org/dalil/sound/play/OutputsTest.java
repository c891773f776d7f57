package org.dalil.sound.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.sound.SoundException;
import org.dalil.sound.SoundProblems;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The clock in place of a device, and the device as far as it can be told without one.
class OutputsTest {
    private long now;
    private final Line line = new Line();

    @Test
    void theClockTakesWhatItWouldTakeToHear() {
        ClockedOutput output = new ClockedOutput(() -> now);
        output.open(8000, 1);
        assertEquals(800, output.room());
        output.write(new float[800], 800);
        assertEquals(0, output.room());
        now += 50_000_000;
        assertEquals(0, output.played(), "not started");
        output.start();
        now += 50_000_000;
        assertEquals(400, output.played());
        output.stop();
        now += 50_000_000;
        assertEquals(400, output.played());
        output.start();
        now += 500_000_000;
        assertEquals(800, output.played(), "no more than was written");
        output.write(new float[80], 80);
        assertEquals(800, output.played(), "time without sound does not count");
        output.clear();
        assertEquals(0, output.played());
        output.close();
    }

    @Test
    void placesBetweenPiecesAreFoundInProportion() {
        PlaceMap map = new PlaceMap();
        map.reset(1000);
        map.add(100, 1200);
        map.add(200, 1300);
        map.jump(50);
        map.add(300, 150);

        assertEquals(1000, map.at(0));
        assertEquals(1100, map.at(50));
        assertEquals(1250, map.at(150));
        assertEquals(50, map.at(200));
        assertEquals(100, map.at(250));
        assertEquals(150, map.at(9999));
        for (int i = 1; i < 2000; i++) {
            map.add(300 + i, 150 + i);
        }
        assertEquals(150 + 1950, map.at(300 + 1950));
    }

    /// A line that plays only when the test says so.
    private final class Line {
        private final List<Byte> written = new ArrayList<>();
        private final List<String> calls = new ArrayList<>();
        private long position = 77;
        private boolean open;
        private int queued;

        SourceDataLine line() {
            return (SourceDataLine)
                    Proxy.newProxyInstance(
                            SourceDataLine.class.getClassLoader(),
                            new Class<?>[] {SourceDataLine.class},
                            (self, method, args) -> answer(method.getName(), args));
        }

        private Object answer(String name, Object[] args) {
            calls.add(name);
            return switch (name) {
                case "open" -> {
                    open = true;
                    yield null;
                }
                case "isOpen" -> open;
                case "isRunning" -> calls.lastIndexOf("start") > calls.lastIndexOf("stop");
                case "getBufferSize" -> 4000;
                case "available" -> 4000 - queued;
                case "getLongFramePosition" -> position;
                case "write" -> {
                    queued += (int) args[2];
                    for (int i = 0; i < (int) args[2]; i++) {
                        written.add(((byte[]) args[0])[i]);
                    }
                    yield open ? args[2] : 0;
                }
                case "flush" -> {
                    queued = 0;
                    yield null;
                }
                default -> null;
            };
        }
    }

    private DeviceOutput device() throws SoundException {
        DeviceOutput output = new DeviceOutput(format -> line.line(), () -> now);
        output.open(8000, 2);
        return output;
    }

    @Test
    void theDeviceTakesSixteenBitsAndTellsWhatItPlayed() throws SoundException {
        DeviceOutput output = device();

        assertEquals(1000, output.room());
        output.write(new float[] {0.5f, -1, 2, 0}, 2);
        output.start();
        line.position += 2;

        assertEquals(List.of((byte) 0, (byte) 64), line.written.subList(0, 2));
        assertEquals(List.of((byte) 1, (byte) -128), line.written.subList(2, 4));
        assertEquals(List.of((byte) -1, (byte) 127), line.written.subList(4, 6));
        assertEquals(998, output.room());
        assertEquals(2, output.played());
        output.clear();
        assertEquals(0, output.played());
        assertEquals(1000, output.room());
        assertEquals(
                "start",
                line.calls.reversed().stream()
                        .filter(call -> call.equals("start") || call.equals("stop"))
                        .findFirst()
                        .orElse(""));
        output.close();
        assertEquals(0, output.room());
    }

    @Test
    void aDeviceThatStandsStillIsGone() throws SoundException {
        DeviceOutput output = device();
        output.write(new float[2000], 1000);
        output.start();
        now += 1_500_000_000L;
        output.check();
        line.position += 10;
        output.check();
        now += 1_900_000_000L;
        output.check();
        now += 200_000_000L;

        SoundException gone = assertThrows(SoundException.class, output::check);

        assertEquals(SoundProblems.deviceLost(), gone.problem());
    }

    @Test
    void anEmptyDeviceMayWait() throws SoundException {
        DeviceOutput output = device();
        output.start();
        now += 60_000_000_000L;
        output.check();
        line.open = false;

        assertThrows(SoundException.class, () -> output.write(new float[2], 1));
    }

    @Test
    void withoutADeviceItSaysSo() {
        DeviceOutput busy =
                new DeviceOutput(
                        format -> {
                            throw new LineUnavailableException();
                        },
                        () -> now);
        DeviceOutput none =
                new DeviceOutput(
                        format -> {
                            throw new IllegalArgumentException();
                        },
                        () -> now);

        for (DeviceOutput output : List.of(busy, none)) {
            SoundException told = assertThrows(SoundException.class, () -> output.open(8000, 1));
            assertEquals(SoundProblems.noDevice(), told.problem());
            assertEquals(0, output.room());
            assertEquals(0, output.played());
        }
    }
}
