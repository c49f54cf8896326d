;; Memories besides the first are named by the address's mode, with everything else in slots: no `_at`, no fused rows, and no
;; constants. An access to one memory says nothing about what is in another (`apart`); small offsets are in the instruction,
;; large ones too, when nothing can wrap.
(module
  (memory 1)
  (memory $b 1)
  (memory $c i64 1)
  (data (memory $b) (i32.const 8) "\05\00\00\00\fe\ff")
  (func (export "load") (param $at i32) (result i32)
    (i32.add (i32.load $b (local.get $at)) (i32.load16_s $b offset=4 (local.get $at))))
  (func (export "element") (param $base i32) (param $i i32) (result i32)
    (i32.load $b (i32.add (local.get $base) (i32.shl (local.get $i) (i32.const 2)))))
  (func (export "apart") (param $at i32) (result i32)
    (i32.store (local.get $at) (i32.const 1))
    (i32.store $b (local.get $at) (i32.const 2))
    (i64.store $c (i64.extend_i32_u (local.get $at)) (i64.const 3))
    (i32.add (i32.mul (i32.load (local.get $at)) (i32.const 100))
      (i32.add (i32.mul (i32.load $b (local.get $at)) (i32.const 10))
        (i32.wrap_i64 (i64.load $c (i64.extend_i32_u (local.get $at)))))))
  (func (export "far") (param $at i32) (result i32)
    (i32.load8_u $b offset=0x800000 (local.get $at)))
  (func (export "copy") (param $to i32) (param $from i32) (param $len i32)
    (memory.copy 0 $b (local.get $to) (local.get $from) (local.get $len)))
  (func (export "widths") (param $at i32) (param $x f64)
    (f64.store $b (local.get $at) (local.get $x))
    (f32.store $b offset=8 (local.get $at) (f32.demote_f64 (f64.load $b (local.get $at))))
    (i32.store8 $b offset=12 (local.get $at) (i32.load8_u $b offset=11 (local.get $at))))
  (func (export "grow") (param $pages i32) (result i32)
    (drop (memory.grow $b (local.get $pages)))
    (memory.size $b)))

;; run: load(8) = 3
;; run: load(65532) traps "out of bounds memory access"
;; run: element(0, 2) = 5
;; run: element(-4, 3) = 5
;; run: apart(8) = 123
;; run: far(0) traps "out of bounds memory access"
;; run: copy(32, 8, 4)
;; run: widths(16, 2.5)
;; run: load(24) = 0x40200040
;; run: grow(2) = 3
;; run: load(131072) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `load`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 1 "memory 1"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1-0x7f80_0000
;;         v4 = sload16.i32 little region0 v1-0x7f7f_fffc
;;         v5 = iadd v2, v4
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     load32 s3, m1[s0], #0
;;     load16_s32 s2, m1[s0], #4
;;     add32 acc, acc, s3
;;     ret acc
;;
;; function `element`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;         region0 = 1 "memory 1"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 2
;;         v3 = ishl v1, v2  ; v2 = 2
;;         v4 = iadd v0, v3
;;         v5 = uextend.i64 v4
;;         v6 = load.i32 little region0 v5-0x7f80_0000
;;         return v6
;;     }
;;   bytecode, 4 slots
;;     add_shl32 s3, s0, s1, #2
;;     load32 s2, m1[s3], #0
;;     ret acc
;;
;; function `apart`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;         region1 = 1 "memory 1"
;;         region2 = 2 "memory 2"
;;     block0(v0: i32):
;;         v1 = iconst.i32 1
;;         v2 = uextend.i64 v0
;;         store little region0 v1, v2  ; v1 = 1
;;         v3 = iconst.i32 2
;;         store little region1 v3, v2-0x7f80_0000  ; v3 = 2
;;         v6 = iconst.i64 3
;;         store little region2 v6, v2-0x7f00_0000  ; v6 = 3
;;         v45 = iconst.i32 123
;;         return v45  ; v45 = 123
;;     }
;;   bytecode, 4 slots
;;     store32 s0, #0, #1
;;     mov s3, #8:2
;;     store32 m1[s0], #0, s3
;;     mov s2, #8:3
;;     store64 m2[s0], #0, s2
;;     mov s1, #8:123
;;     ret [s1]
;;
;; function `far`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 1 "memory 1"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = iconst.i64 0x0080_0000
;;         v3 = iadd v1, v2  ; v2 = 0x0080_0000
;;         v4 = uload8.i32 little region0 v3-0x7f80_0000
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     load8_u32 s1, m1[s0], #8388608
;;     ret acc
;;
;; function `copy`: (i32, i32, i32) -> ()
;;   clif
;;     function u0:4(i32, i32, i32) tail {
;;         sig0 = (i32, i32, i64, i64, i64) tail
;;         fn0 = colocated u1:3 sig0
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v6 = iconst.i32 0
;;         v7 = iconst.i32 1
;;         v3 = uextend.i64 v0
;;         v4 = uextend.i64 v1
;;         v5 = uextend.i64 v2
;;         call fn0(v6, v7, v3, v4, v5)  ; v6 = 0, v7 = 1
;;         return
;;     }
;;   bytecode, 3 slots
;;     memory_copy #0, #1, s0, s1, s2
;;     ret []
;;
;; function `widths`: (i32, f64) -> ()
;;   clif
;;     function u0:5(i32, f64) tail {
;;         region0 = 1 "memory 1"
;;     block0(v0: i32, v1: f64):
;;         v2 = uextend.i64 v0
;;         store little region0 v1, v2-0x7f80_0000
;;         v5 = fdemote.f32 v1
;;         store little region0 v5, v2-0x7f7f_fff8
;;         v8 = uload8.i32 little region0 v2-0x7f7f_fff5
;;         istore8 little region0 v8, v2-0x7f7f_fff4
;;         return
;;     }
;;   bytecode, 4 slots
;;     store_f64 m1[s0], #0, s1
;;     demote s3, s1
;;     store_f32 m1[s0], #8, s3
;;     load8_u32 s2, m1[s0], #11
;;     store8 m1[s0], #12, s2
;;     ret []
;;
;; function `grow`: (i32) -> (i32)
;;   clif
;;     function u0:6(i32) -> i32 tail {
;;         sig0 = (i32, i64) -> i64 tail
;;         sig1 = (i32) -> i64 tail
;;         fn0 = colocated u1:1 sig0
;;         fn1 = colocated u1:0 sig1
;;     block0(v0: i32):
;;         v2 = iconst.i32 1
;;         v1 = uextend.i64 v0
;;         v3 = call fn0(v2, v1)  ; v2 = 1
;;         v6 = call fn1(v2)  ; v2 = 1
;;         v7 = ireduce.i32 v6
;;         return v7
;;     }
;;   bytecode, 4 slots
;;     ext32_u s3, s0
;;     memory_grow s2, #1, s3
;;     memory_size acc, #1
;;     ret acc
